// SDA2007: a call between the duplicate and its return can throw.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket Send(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        copy.Send(data);
        return copy;
    }

    static Socket OptionByMethod(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2007
        copy.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        return copy;
    }

    static Socket Direct(Socket conn) => conn.Duplicate();

    static Socket Properties(Socket conn)
    {
        var copy = conn.Duplicate();
        copy.NoDelay = true;
        copy.SendTimeout = 1000;
        return copy;
    }

    static Socket SendFirst(Socket conn, byte[] data)
    {
        conn.Send(data);
        return conn.Duplicate();
    }

    static Socket ClosedOriginal(Socket conn)
    {
        var copy = conn.Duplicate();
        conn.Close();
        return copy;
    }

    static Socket CatchAll(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            copy.Send(data);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
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
