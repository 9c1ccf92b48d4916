// A worker process opens the socket that its parent handed over and forgets it after one request.
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
public static class WorkerMain
{
    public static void ServeOne(Stream fromParent)
    {
        var size = fromParent.ReadByte() | fromParent.ReadByte() << 8;
        var protocol = new byte[size];
        fromParent.ReadExactly(protocol);
        var information = new SocketInformation
        {
            ProtocolInformation = protocol,
            Options = SocketInformationOptions.Connected,
        };

        var socket = new Socket(information); //! SDA2001
        var request = new byte[1024];
        var n = socket.Receive(request);
        socket.Send(request, 0, n, SocketFlags.None);
        socket.Shutdown(SocketShutdown.Send);
    }
}
