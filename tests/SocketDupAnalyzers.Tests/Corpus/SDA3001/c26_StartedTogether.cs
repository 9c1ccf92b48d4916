using System.Net.Sockets;

namespace StartedTogether;

// One loop starts several threads, each of them once.
public static class Threads
{
    public static void OfAnArray(TcpListener l)
    {
        using var c = l.AcceptTcpClient();
        Thread[] ts = [new(() => Read(c.GetStream())), new(() => Write(c.GetStream()))];
        foreach (var t in ts) t.Start();
        foreach (var t in ts) t.Join();
    }

    public static void OfANewArray(TcpListener l)
    {
        using var c = l.AcceptTcpClient();
        var ts = new[] { new Thread(() => Read(c.GetStream())), new Thread(() => Write(c.GetStream())) };
        foreach (var t in ts) t.Start();
        foreach (var t in ts) t.Join();
    }

    public static void OfAList(Socket l)
    {
        using var s = l.Accept();
        var ts = new List<Thread> { new(() => s.Send(new byte[1])), new(() => s.Receive(new byte[1])) };
        foreach (var t in ts) t.Start();
        foreach (var t in ts) t.Join();
    }

    public static void OfTwo(Socket l)
    {
        using var s = l.Accept();
        var a = new Thread(() => s.Send(new byte[1])); var b = new Thread(() => s.Receive(new byte[1]));
        foreach (var t in new[] { a, b }) t.Start();
        foreach (var t in new[] { a, b }) t.Join();
    }

    public static void BothSend(Socket l)
    {
        using var s = l.Accept();
        Thread[] ts =
        [
            new(() => s.Send(new byte[1])),
            new(() => s.Send(new byte[2])), //! SDA3001
        ];
        foreach (var t in ts) t.Start();
        foreach (var t in ts) t.Join();
    }

    public static void MadeInALoop(Socket l)
    {
        using var s = l.Accept();
        var ts = new List<Thread>();
        for (var i = 0; i < 3; i++)
        {
            ts.Add(new Thread(() => s.Send(new byte[1]))); //! SDA3001
        }

        foreach (var t in ts) t.Start();
        foreach (var t in ts) t.Join();
    }

    public static void MadeAndStartedInALoop(Socket l)
    {
        using var s = l.Accept();
        for (var i = 0; i < 3; i++)
        {
            var t = new Thread(() => s.Send(new byte[1])); //! SDA3001
            t.Start(); //! SDA1003
        }
    }

    private static void Read(NetworkStream s) { while (s.ReadByte() >= 0) { } }

    private static void Write(NetworkStream s) { for (byte i = 0; i < 10; i++) s.WriteByte(i); }
}
