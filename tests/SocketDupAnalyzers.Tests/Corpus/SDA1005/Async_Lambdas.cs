// SDA1005: async code, lambdas, conditional expressions and loops.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);

    static async Task Accepting(Socket listener, CancellationToken token)
    {
        using Socket peer = await listener.AcceptAsync(token);
        using var writer = new Socket(peer.SafeHandle); //! SDA1005
        await writer.SendAsync(new byte[1], token);
    }

    static async Task<Socket> Connected(EndPoint remote)
    {
        var conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await conn.ConnectAsync(remote);
        return new Socket(new SafeSocketHandle(conn.Handle, true)); //! SDA1005
    }

    static Func<Socket> Factory(Socket conn) => () => new Socket(conn.SafeHandle); //! SDA1005

    static IEnumerable<Socket> Workers(Socket conn, int count)
    {
        for (int i = 0; i < count; i++)
            yield return new Socket(conn.SafeHandle); //! SDA1005
    }

    static Socket Coalesced(Socket? cached, Socket conn) => cached ?? new Socket(conn.SafeHandle); //! SDA1005

    static Socket? Conditional(Socket? conn) => conn is { SafeHandle: var handle } ? new Socket(handle) : null; //? SDA1005

    static IEnumerable<Socket> Adopt(IEnumerable<IntPtr> inherited)
        => inherited.Select(raw => new Socket(new SafeSocketHandle(raw, ownsHandle: true)));

    static Socket[] FromEnvironment(int first, int count)
    {
        var result = new Socket[count];
        for (int fd = first; fd < first + count; fd++)
            result[fd - first] = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
        return result;
    }

    static async Task<Socket> OneOwner()
    {
        int fd = socket(2, 1, 0);
        var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        await Task.Yield();
        return new Socket(handle);
    }

    static Socket RetryAfterFailure(int fd)
    {
        SafeSocketHandle handle = new((IntPtr)fd, ownsHandle: true);
        try
        {
            return new Socket(handle);
        }
        catch (SocketException)
        {
            Thread.Sleep(10);
            return new Socket(handle);
        }
    }

    static Socket Local(Socket conn)
    {
        Socket Make() => new Socket(new SafeSocketHandle(conn.Handle, ownsHandle: true)); //! SDA1005
        return Make(); //? SDA1005
    }
}
