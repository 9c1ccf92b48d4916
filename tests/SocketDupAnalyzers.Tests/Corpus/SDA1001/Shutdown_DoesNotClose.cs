// SDA1001: Shutdown and Disconnect do not close, so a duplicate after them is no duplicate of a closed socket.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket AfterShutdown(Socket conn)
    {
        conn.Shutdown(SocketShutdown.Send);
        return conn.Duplicate();
    }

    static Socket AfterDisconnect(Socket conn)
    {
        conn.Disconnect(reuseSocket: true);
        return conn.Duplicate();
    }

    static Socket AfterShutdownAndClose(Socket conn)
    {
        conn.Shutdown(SocketShutdown.Both);
        conn.Close();
        return conn.Duplicate(); //! SDA1001
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
