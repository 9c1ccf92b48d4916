// SDA1001: Stop closes the listening socket, Start opens it again.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket ServerOfStopped(TcpListener listener)
    {
        var server = listener.Server;
        listener.Stop();
        return server.Duplicate(); //! SDA1001
    }

    static Socket Restarted(TcpListener listener)
    {
        listener.Stop();
        listener.Start();
        return listener.Server.Duplicate();
    }

    static Socket Running(TcpListener listener)
    {
        listener.Start();
        return listener.Server.Duplicate();
    }

    static Socket BeforeStop(TcpListener listener)
    {
        var copy = listener.Server.Duplicate();
        listener.Stop();
        return copy;
    }

    static Socket AcceptedIsIndependent(TcpListener listener)
    {
        using var conn = listener.AcceptSocket();
        listener.Stop();
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
