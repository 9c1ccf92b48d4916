// SDA1001: constructors, static constructors, indexers, operators and finalizers.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Holder : IDisposable
{
    private readonly Socket _copy;

    public Holder(Socket conn)
    {
        conn.Close();
        _copy = conn.Duplicate(); //! SDA1001
    }

    public Holder(Socket conn, bool unused)
    {
        _copy = conn.Duplicate();
        conn.Close();
    }

    private Holder(Socket copy, string name)
    {
        _copy = copy;
        Console.WriteLine(name);
    }

    public Socket this[int index]
    {
        get
        {
            _copy.Close();
            return _copy.Duplicate(); //! SDA1001
        }
    }

    public Socket this[string name] => _copy.Duplicate();

    public static Holder operator +(Holder left, Socket conn)
    {
        left.Dispose();
        return new Holder(conn.Duplicate(), "sum");
    }

    public static implicit operator Holder(Socket conn)
    {
        using (conn)
            return new Holder(conn.Duplicate(), "converted");
    }

    public void Dispose() => _copy.Dispose();
}

static class SocketCopies
{
    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle descriptor, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int copy = fcntl(socket.SafeHandle, 1030, 0);
        if (copy < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: true));
    }
}
