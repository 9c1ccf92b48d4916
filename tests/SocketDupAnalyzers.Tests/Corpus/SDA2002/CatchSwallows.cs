// SDA2002 and SDA2007: normal paths and handlers; a leak that needs a jump to a handler is SDA2007.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void CatchReturns(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        try
        {
            copy.Send(data);
        }
        catch (SocketException)
        {
            return;
        }
        copy.Close();
    }

    static void CatchLogs(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            copy.Send(data);
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
        copy.Close();
    }

    static bool CatchCloses(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            copy.Send(data);
            copy.Close();
            return true;
        }
        catch (Exception)
        {
            copy.Close();
            return false;
        }
    }

    static bool ReturnInTry(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2002
        try
        {
            if (data.Length == 0)
                return false;
            copy.Send(data);
            copy.Close();
            return true;
        }
        catch (Exception)
        {
            copy.Close();
            return false;
        }
    }
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
