// SDA1006: async methods, switches, lambdas and try/finally.
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
class Cases
{
    static async Task AcrossAwait(SocketInformation information, byte[] data)
    {
        using (var first = new Socket(information))
            await first.SendAsync(data);
        using var second = new Socket(information); //! SDA1006
        await second.SendAsync(data);
    }

    static void InTryAndFinally(SocketInformation information, byte[] data)
    {
        Socket? conn = null;
        try
        {
            conn = new Socket(information);
            conn.Send(data);
        }
        finally
        {
            conn?.Dispose();
        }
    }

    static void FinallyOpensAgain(SocketInformation information, byte[] data)
    {
        try
        {
            using var conn = new Socket(information);
            conn.Send(data);
        }
        finally
        {
            using var again = new Socket(information); //! SDA1006
            again.Shutdown(SocketShutdown.Both);
        }
    }

    static Socket Switch(SocketInformation information, int kind)
    {
        switch (kind)
        {
            case 0: return new Socket(information) { NoDelay = true };
            case 1: return new Socket(information) { Blocking = false };
            default: return new Socket(information);
        }
    }

    static Socket SwitchExpression(SocketInformation information, int kind) => kind switch
    {
        0 => new Socket(information) { NoDelay = true },
        _ => new Socket(information),
    };

    static Func<Socket> Deferred(SocketInformation information) => () => new Socket(information);

    static Lazy<Socket> Lazily(SocketInformation information) => new(() => new Socket(information));

    static Socket? Flagged(SocketInformation information, bool early)
    {
        Socket? conn = null;
        if (early) conn = new Socket(information);
        if (!early) conn = new Socket(information);
        return conn;
    }

    static Socket OnlyWhenNull(SocketInformation information, bool early)
    {
        Socket? conn = early ? new Socket(information) : null;
        conn ??= new Socket(information);
        return conn;
    }

    static void Parallel(SocketInformation information, byte[] data)
    {
        Task.Run(() =>
        {
            using var a = new Socket(information);
            using var b = new Socket(information); //! SDA1006
            a.Send(data);
        });
    }
}
