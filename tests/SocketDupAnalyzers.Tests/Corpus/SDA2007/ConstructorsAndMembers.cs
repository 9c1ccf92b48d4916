// SDA2007: constructors, accessors and operators.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Session : IDisposable
{
    private readonly Socket _socket;
    private readonly Socket _copy;

    public Session(Socket conn, byte[] hello)
    {
        _socket = conn;
        var copy = conn.Duplicate(); //! SDA2007
        copy.Send(hello);
        _copy = copy;
    }

    public Session(Socket conn)
    {
        _socket = conn;
        _copy = conn.Duplicate();
    }

    public Session(Socket conn, string path)
    {
        _socket = conn;
        Console.WriteLine(File.ReadAllText(path));
        _copy = conn.Duplicate();
    }

    public bool Readable
    {
        get
        {
            var copy = _socket.Duplicate(); //! SDA2007
            bool readable = copy.Poll(0, SelectMode.SelectRead);
            copy.Close();
            return readable;
        }
    }

    public bool Writable
    {
        get
        {
            using var copy = _socket.Duplicate();
            return copy.Poll(0, SelectMode.SelectWrite);
        }
    }

    public static implicit operator Socket(Session session) => session._socket.Duplicate();

    public void Dispose()
    {
        _copy.Dispose();
        _socket.Dispose();
    }
}

static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern nint Copy(SafeHandle handle);

    public static Socket Duplicate(this Socket socket)
    {
        nint number = Copy(socket.SafeHandle);
        if (number == -1)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var handle = new SafeSocketHandle(number, ownsHandle: true);
        return new Socket(handle);
    }
}
