// SDA1006: an information whose bytes were written anew is another one.
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
static class Opener
{
    public static Socket Written(SocketInformation information, byte[] other)
    {
        using (var first = new Socket(information)) first.Send("x"u8);
        information.ProtocolInformation = other;
        return new Socket(information);
    }

    public static Socket Copied(SocketInformation information, byte[] other)
    {
        using (var first = new Socket(information)) first.Send("x"u8);
        return new Socket(information with { ProtocolInformation = other });
    }

    public static Socket Unchanged(SocketInformation information)
    {
        using (var first = new Socket(information)) first.Send("x"u8);
        return new Socket(information); //! SDA1006
    }
}
