// SDA2007: iterators.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static IEnumerable<int> Called(Socket conn, byte[] buffer)
    {
        var copy = conn.Duplicate(); //! SDA2007
        yield return copy.Receive(buffer);
        copy.Close();
    }

    static IEnumerable<int> Using(Socket conn, byte[] buffer)
    {
        using var copy = conn.Duplicate();
        yield return copy.Receive(buffer);
    }

    static IEnumerable<int> OnlyYields(Socket conn, int count)
    {
        var copy = conn.Duplicate();
        yield return count;
        copy.Close();
    }

    static IEnumerable<Socket> Yielded(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        copy.Send(data);
        yield return copy;
    }

    static IEnumerable<Socket> YieldedDirect(Socket conn)
    {
        yield return conn.Duplicate();
    }

    static async IAsyncEnumerable<Socket> AsyncYielded(Socket conn)
    {
        await Task.Yield();
        yield return conn.Duplicate();
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
