// SDA1001: a catch is reachable from every operation of its try.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? CatchAfterClose(Socket conn, string path)
    {
        try
        {
            conn.Close();
            File.Delete(path);
            return null;
        }
        catch (IOException)
        {
            return conn.Duplicate(); //! SDA1001
        }
    }

    static Socket? CatchCloses(Socket conn, byte[] data)
    {
        try
        {
            conn.Send(data);
        }
        catch (SocketException)
        {
            conn.Close();
        }
        return conn.Duplicate(); //! SDA1001
    }

    static Socket? CatchClosesAndReturns(Socket conn, byte[] data)
    {
        try
        {
            conn.Send(data);
        }
        catch (SocketException)
        {
            conn.Close();
            return null;
        }
        return conn.Duplicate();
    }

    static Socket? CatchClosesAndRethrows(Socket conn, byte[] data)
    {
        try
        {
            conn.Send(data);
        }
        catch
        {
            conn.Dispose();
            throw;
        }
        return conn.Duplicate();
    }

    static Socket? TwoCatches(Socket conn, byte[] data)
    {
        try
        {
            conn.Send(data);
            return null;
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.WouldBlock)
        {
            return conn.Duplicate();
        }
        catch (SocketException)
        {
            conn.Close();
            return null;
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
