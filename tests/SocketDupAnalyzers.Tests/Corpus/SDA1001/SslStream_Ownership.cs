// SDA1001: an SslStream closes its inner stream unless leaveInnerStreamOpen is true.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Net.Security;

class Cases
{
    static Socket Closes(Socket conn, string host)
    {
        using (var ssl = new SslStream(new NetworkStream(conn, ownsSocket: true)))
            ssl.AuthenticateAsClient(host);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket ClosesExplicitly(Socket conn, string host)
    {
        var ssl = new SslStream(new NetworkStream(conn, ownsSocket: true), leaveInnerStreamOpen: false);
        ssl.AuthenticateAsClient(host);
        ssl.Dispose();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket Leaves(Socket conn, string host)
    {
        var inner = new NetworkStream(conn, ownsSocket: true);
        using (var ssl = new SslStream(inner, leaveInnerStreamOpen: true))
            ssl.AuthenticateAsClient(host);
        return conn.Duplicate();
    }

    static Socket InnerBorrows(Socket conn, string host)
    {
        using (var ssl = new SslStream(new NetworkStream(conn, ownsSocket: false)))
            ssl.AuthenticateAsClient(host);
        return conn.Duplicate();
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
