// SDA1006 leaves alone: different values, a value assigned anew, one value each turn.
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
class Cases
{
    static void TwoValues(SocketInformation a, SocketInformation b)
    {
        using var first = new Socket(a);
        using var second = new Socket(b);
    }

    static void AssignedAnew(Socket one, Socket two, int pid)
    {
        var information = one.DuplicateAndClose(pid);
        using var first = new Socket(information);
        information = two.DuplicateAndClose(pid);
        using var second = new Socket(information);
    }

    static void OutAgain(Func<SocketInformation> receive)
    {
        SocketInformation information = receive();
        using var first = new Socket(information);
        information = receive();
        using var second = new Socket(information);
    }

    static List<Socket> Each(IEnumerable<SocketInformation> all)
    {
        var result = new List<Socket>();
        foreach (var information in all)
            result.Add(new Socket(information));
        return result;
    }

    static Socket[] Projected(SocketInformation[] all) => all.Select(information => new Socket(information)).ToArray();

    static void FreshEachTurn(Func<byte[]> receive, List<Socket> peers)
    {
        while (peers.Count < 3)
        {
            var information = new SocketInformation
            {
                ProtocolInformation = receive(),
                Options = SocketInformationOptions.Connected,
            };
            peers.Add(new Socket(information));
        }
    }

    static Socket? RetryWithAnother(SocketInformation a, SocketInformation b)
    {
        try
        {
            return new Socket(a);
        }
        catch (SocketException)
        {
            return new Socket(b);
        }
    }

    static Socket RetrySame(SocketInformation information)
    {
        try
        {
            return new Socket(information);
        }
        catch (SocketException)
        {
            return new Socket(information); //? SDA1006
        }
    }

    static void LeavesLoop(SocketInformation information, Func<bool> ready, List<Socket> peers)
    {
        while (true)
        {
            if (!ready()) continue;
            peers.Add(new Socket(information));
            break;
        }
    }

    static void SameValueAgainLater(Func<SocketInformation> receive, List<Socket> peers)
    {
        SocketInformation information = receive();
        peers.Add(new Socket(information));
        Console.WriteLine(information.Options);
        peers.Add(new Socket(information)); //! SDA1006
    }
}
