// SDA1004: async methods, lambdas and local functions.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);

    static async Task AcrossAwait(byte[] data)
    {
        int fd = socket(2, 1, 0);
        using (var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true)))
        {
            await conn.SendAsync(data);
        }
        await Task.Delay(10);
        close(fd); //! SDA1004
    }

    static async Task StreamOwner(byte[] data)
    {
        int fd = socket(2, 1, 0);
        var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
        await using (var stream = new NetworkStream(conn, ownsSocket: true))
        {
            await stream.WriteAsync(data);
        }
        close(fd); //! SDA1004
    }

    static async Task StreamBorrower(byte[] data)
    {
        int fd = socket(2, 1, 0);
        var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: false));
        await using (var stream = new NetworkStream(conn, ownsSocket: true))
        {
            await stream.WriteAsync(data);
        }
        close(fd);
    }

    static Action Deferred()
    {
        int fd = socket(2, 1, 0);
        return () =>
        {
            close(fd);
            close(fd); //! SDA1004
        };
    }

    static Action DeferredOnce()
    {
        int fd = socket(2, 1, 0);
        return () => close(fd);
    }

    static void LocalDelegate()
    {
        int fd = socket(2, 1, 0);
        Action release = () => close(fd);
        release();
        close(fd); //! SDA1004
    }

    static void LocalFunctionOnce(bool fail)
    {
        int fd = socket(2, 1, 0);
        if (fail)
        {
            Release();
            return;
        }
        Console.WriteLine(fd);
        Release();

        void Release() => close(fd);
    }

    static async Task RegisteredOrDirect(CancellationToken token)
    {
        int fd = socket(2, 1, 0);
        using (token.Register(() => Console.WriteLine("cancelled")))
        {
            await Task.Delay(100, token);
        }
        close(fd);
    }

    static void ConditionalExpression(bool keep)
    {
        int fd = socket(2, 1, 0);
        int result = keep ? 0 : close(fd);
        if (keep) close(fd);
        Console.WriteLine(result);
    }

    static void SwitchExpression(int mode)
    {
        int fd = socket(2, 1, 0);
        _ = mode switch
        {
            0 => close(fd),
            1 => close(fd) + 1,
            _ => close(fd) - 1,
        };
    }
}
