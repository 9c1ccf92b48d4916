// SDA1006: helpers that open, fields, properties, and other uses of the value.
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
static class Open
{
    public static Socket From(SocketInformation information) => new Socket(information);
    public static Socket Extension(this SocketInformation information) => new(information);
    public static int Length(SocketInformation information) => information.ProtocolInformation.Length;
}

[SupportedOSPlatform("windows")]
class Cases
{
    static void HelperTwice(SocketInformation information)
    {
        using var first = Open.From(information);
        using var second = Open.From(information); //! SDA1006
    }

    static void HelperThenDirect(SocketInformation information)
    {
        using var first = information.Extension();
        using var second = new Socket(information); //! SDA1006
    }

    static void LocalFunction(SocketInformation information)
    {
        using var first = Make();
        using var second = Make(); //! SDA1006

        Socket Make() => new Socket(information);
    }

    static void OtherUses(SocketInformation information)
    {
        Console.WriteLine(Open.Length(information));
        using var conn = new Socket(information);
        Console.WriteLine(information.ProtocolInformation.Length);
        Console.WriteLine(Open.Length(information));
    }

    static void HelperOnEach(SocketInformation a, SocketInformation b)
    {
        using var first = Open.From(a);
        using var second = b.Extension();
    }
}

[SupportedOSPlatform("windows")]
sealed class Receiver(SocketInformation information)
{
    private readonly SocketInformation _information = information;

    public Socket Take() => new Socket(_information);

    public void Both()
    {
        using var first = new Socket(_information);
        using var second = new Socket(_information); //! SDA1006
    }
}

[SupportedOSPlatform("windows")]
sealed class Queue
{
    private readonly Queue<SocketInformation> _pending = new();

    public Socket Next() => new Socket(_pending.Dequeue());

    public void Drain(Action<Socket> serve)
    {
        while (_pending.TryDequeue(out SocketInformation information))
            serve(new Socket(information));
    }

    public (Socket, Socket) Two() => (new Socket(_pending.Dequeue()), new Socket(_pending.Dequeue())); //? SDA2007
}
