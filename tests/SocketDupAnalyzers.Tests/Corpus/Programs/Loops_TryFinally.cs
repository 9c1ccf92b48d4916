// Loops with try and finally, continue, break, return and yield; only the last one has something to lose: next() may throw.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public static class Loops
{
    public static int Sum(IReadOnlyList<Socket> sources)
    {
        var sum = 0;
        for (var i = 0; i < sources.Count; i++)
        {
            var copy = sources[i].Duplicate();
            try
            {
                if (!copy.Connected)
                    continue;
                if (copy.Available == 0)
                    break;
                var one = new byte[1];
                if (copy.Receive(one) == 0)
                    return sum;
                sum += one[0];
            }
            finally
            {
                copy.Dispose();
            }
        }

        return sum;
    }

    public static IEnumerable<string> Lines(Socket source)
    {
        var copy = source.Duplicate();
        using var reader = new StreamReader(new NetworkStream(copy, ownsSocket: true));
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    public static async IAsyncEnumerable<byte> BytesAsync(Socket source)
    {
        using var copy = source.Duplicate();
        var one = new byte[1];
        while (await copy.ReceiveAsync(one) > 0)
            yield return one[0];
    }

    public static List<Socket> CopyAll(IEnumerable<Socket> sources)
    {
        var copies = new List<Socket>();
        try
        {
            foreach (var source in sources)
                copies.Add(source.Duplicate());
            return copies;
        }
        catch
        {
            copies.ForEach(c => c.Dispose());
            throw;
        }
    }

    public static Socket[] Query(IEnumerable<Socket> sources) =>
        (from s in sources where s.Connected let c = s.Duplicate() select c).ToArray();

    public static void Latest(Func<Socket?> next)
    {
        Socket? latest = null;
        while (next() is { } s)
        {
            latest?.Dispose();
            latest = s.Duplicate(); //! SDA2007
        }

        latest?.Dispose();
    }
}

static class SocketCopies
{
    private const int F_DUPFD_CLOEXEC = 1030;

    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle fd, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int fd = fcntl(socket.SafeHandle, F_DUPFD_CLOEXEC, 0);
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }
}
