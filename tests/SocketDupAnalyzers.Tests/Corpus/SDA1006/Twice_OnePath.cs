// SDA1006: one SocketInformation value opened twice on one path; copies of the value, aliases, loops.
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
class Cases
{
    static void Twice(SocketInformation information)
    {
        using var first = new Socket(information);
        using var second = new Socket(information); //! SDA1006
    }

    static void FromDuplicate(Socket conn, int pid)
    {
        SocketInformation information = conn.DuplicateAndClose(pid);
        using var first = new Socket(information);
        Console.WriteLine(first.Connected);
        using var second = new Socket(information); //! SDA1006
    }

    static void ThroughCopy(SocketInformation information)
    {
        SocketInformation same = information;
        using var first = new Socket(information);
        using var second = new Socket(same); //! SDA1006
    }

    static (Socket, Socket) Tuple(SocketInformation information)
    {
        var reader = new Socket(information);
        var writer = new Socket(information); //! SDA1006
        return (reader, writer);
    }

    static void EveryTurn(SocketInformation information, List<Socket> workers)
    {
        for (int i = 0; i < 4; i++)
            workers.Add(new Socket(information)); //! SDA1006
    }

    static void BranchThenAgain(SocketInformation information, bool probe)
    {
        if (probe)
        {
            using var test = new Socket(information);
            Console.WriteLine(test.Connected);
        }
        using var conn = new Socket(information); //! SDA1006
    }

    static void TargetTyped(SocketInformation information)
    {
        using Socket first = new(information);
        using Socket second = new(information); //! SDA1006
    }

    static Socket Once(SocketInformation information) => new Socket(information);

    static Socket EitherBranch(SocketInformation information, bool blocking)
    {
        if (blocking) return new Socket(information) { Blocking = true };
        return new Socket(information) { Blocking = false };
    }

    static Socket Ternary(SocketInformation information, bool blocking)
        => blocking ? new Socket(information) { Blocking = true } : new Socket(information);
}
