// SDA2007: nested handlers; some enclosing one must close.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void OuterFinally(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            try
            {
                copy.Send(data);
            }
            catch (SocketException e)
            {
                Console.WriteLine(e.Message);
            }
        }
        finally
        {
            copy.Close();
        }
    }

    static void InnerOnly(Socket conn, byte[] data, string path)
    {
        var copy = conn.Duplicate(); //! SDA2007
        File.Delete(path);
        try
        {
            copy.Send(data);
        }
        finally
        {
            copy.Close();
        }
    }

    static void OuterCatch(Socket conn, byte[] data)
    {
        Socket? copy = null;
        try
        {
            copy = conn.Duplicate();
            using (var stream = new NetworkStream(copy, ownsSocket: false))
                stream.Write(data);
            copy.Close();
        }
        catch (Exception)
        {
            copy?.Dispose();
            throw;
        }
    }

    static void OuterUsing(Socket conn, byte[] data)
    {
        using (var copy = conn.Duplicate())
        {
            try
            {
                copy.Send(data);
            }
            catch (SocketException)
            {
                return;
            }
        }
    }

    static void TryOfAnother(Socket conn, Socket other, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        try
        {
            other.Send(data);
        }
        catch (FormatException)
        {
            Console.WriteLine("bad format");
        }
        copy.Close();
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
