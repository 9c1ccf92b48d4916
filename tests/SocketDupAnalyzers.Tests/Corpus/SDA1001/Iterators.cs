// SDA1001: iterators run in the order of their yields.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static IEnumerable<Socket> CloseThenYield(Socket conn)
    {
        conn.Close();
        yield return conn.Duplicate(); //! SDA1001
    }

    static IEnumerable<Socket> YieldThenCloseInLoop(Socket conn, int workers)
    {
        for (int i = 0; i < workers; i++)
        {
            yield return conn.Duplicate(); //! SDA1001
            conn.Close();
        }
    }

    static IEnumerable<Socket> CloseAtEnd(Socket conn, int workers)
    {
        for (int i = 0; i < workers; i++)
            yield return conn.Duplicate();
        conn.Close();
    }

    static IEnumerable<Socket> FinallyCloses(Socket conn, int workers)
    {
        try
        {
            for (int i = 0; i < workers; i++)
                yield return conn.Duplicate();
        }
        finally
        {
            conn.Close();
        }
    }

    static async IAsyncEnumerable<Socket> AsyncIterator(Socket conn)
    {
        conn.Close();
        await Task.Yield();
        yield return conn.Duplicate(); //! SDA1001
    }

    static async IAsyncEnumerable<Socket> AsyncIteratorInOrder(Socket listener)
    {
        while (true)
        {
            using var conn = await listener.AcceptAsync();
            yield return conn.Duplicate();
        }
    }
}

static class SocketCopies
{
    [DllImport("libc")]
    private static extern int dup(int fd);

    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); //? SDA4002 SDA4003 SDA4004
}
