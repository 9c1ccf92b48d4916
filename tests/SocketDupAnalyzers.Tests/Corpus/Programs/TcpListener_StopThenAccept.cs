// A listener that is stopped accepts nothing; one that was started again does.
using System.Net;
using System.Net.Sockets;

class OneShot
{
    public static TcpClient? TakeOne(int port, TimeSpan patience)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start(1);
        var until = DateTime.UtcNow + patience;
        while (!listener.Pending() && DateTime.UtcNow < until)
            Thread.Sleep(20);
        listener.Stop();
        return listener.AcceptTcpClient(); //! SDA1002
    }

    public static TcpClient TakeAfterRestart(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        listener.Stop();
        listener.Start();
        var client = listener.AcceptTcpClient();
        listener.Stop();
        return client;
    }
}
