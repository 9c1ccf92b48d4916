// SDA2002: callees that close or keep on some paths, split by their result.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static bool CloseIf(Socket s, bool close)
    {
        if (!close)
            return false;
        s.Close();
        return true;
    }

    static void HandledBoth(Socket conn, bool close)
    {
        var copy = conn.Duplicate(); //? SDA2007
        if (!CloseIf(copy, close))
            copy.Close();
    }

    static void HandledNeither(Socket conn, bool close)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (CloseIf(copy, close))
            Console.WriteLine("closed");
    }

    static void AlwaysCloses(Socket conn)
    {
        var copy = conn.Duplicate();
        Finish(copy);
    }

    static void FinishOnOne(Socket conn, bool finish)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (finish)
            Finish(copy);
    }

    static void FinishOrClose(Socket conn, bool finish)
    {
        var copy = conn.Duplicate();
        if (finish)
            Finish(copy);
        else
            copy.Close();
    }

    static void Finish(Socket s)
    {
        try
        {
            s.Shutdown(SocketShutdown.Both); //? SDA5001
        }
        catch (SocketException)
        {
        }
        finally
        {
            s.Close();
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
