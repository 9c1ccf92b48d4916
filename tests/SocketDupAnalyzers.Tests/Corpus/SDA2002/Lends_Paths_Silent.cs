// SDA2002: a lent duplicate owes nothing on any path.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Cache : IDisposable
{
    private Socket? _copy;

    public Socket Get(Socket conn)
    {
        if (_copy == null)
            _copy = conn.Duplicate();
        return _copy;
    }

    public bool Send(Socket conn, byte[] data)
    {
        var copy = Get(conn);
        if (data.Length == 0)
            return false;
        copy.Send(data);
        return true;
    }

    public bool SendOwn(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (data.Length == 0)
            return false;
        copy.Close();
        return true;
    }

    public void Dispose() => _copy?.Dispose();
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
