// SDA2001: iterators that yield, close or drop.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static IEnumerable<int> Dropped(Socket conn, byte[] buffer)
    {
        var copy = conn.Duplicate(); //! SDA2001
        for (int i = 0; i < 3; i++)
            yield return copy.Receive(buffer);
    }

    static IEnumerable<int> Used(Socket conn, byte[] buffer)
    {
        using var copy = conn.Duplicate();
        while (true)
            yield return copy.Receive(buffer);
    }

    static IEnumerable<Socket> Yielded(Socket conn, int count)
    {
        for (int i = 0; i < count; i++)
            yield return conn.Duplicate();
    }

    static async IAsyncEnumerable<int> AsyncDropped(Socket conn, byte[] buffer)
    {
        var copy = conn.Duplicate(); //! SDA2001
        yield return await copy.ReceiveAsync(buffer, SocketFlags.None);
    }

    static async IAsyncEnumerable<int> AsyncUsed(Socket conn, byte[] buffer)
    {
        using var copy = conn.Duplicate();
        yield return await copy.ReceiveAsync(buffer, SocketFlags.None);
    }

    static IEnumerable<int> FinallyCloses(Socket conn, byte[] buffer)
    {
        var copy = conn.Duplicate();
        try
        {
            yield return copy.Receive(buffer);
        }
        finally
        {
            copy.Close();
        }
    }
}

static class SocketCopies
{
    [DllImport("libc")]
    private static extern int dup(int fd);

    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); //? SDA4002 SDA4003 SDA4004
}
