// A port forwarder that closes one side and then wants to shut it down.
using System.Net.Sockets;

class PortForwarder
{
    readonly string _host;
    readonly int _port;

    public PortForwarder(string host, int port)
    {
        _host = host;
        _port = port;
    }

    public void Forward(TcpClient inbound)
    {
        var outbound = new TcpClient();
        try
        {
            outbound.Connect(_host, _port);
            var up = new Thread(() => Pump(inbound, outbound)) { IsBackground = true };
            up.Start();
            Pump(outbound, inbound);
            up.Join();
        }
        catch (SocketException)
        {
            Console.Error.WriteLine("cannot reach " + _host);
        }
        finally
        {
            outbound.Close();
            inbound.Close();
            inbound.Client.Shutdown(SocketShutdown.Both); //! SDA1002
        }
    }

    static void Pump(TcpClient from, TcpClient to)
    {
        try
        {
            var source = from.GetStream();
            var target = to.GetStream();
            var buffer = new byte[8192];
            for (int n; (n = source.Read(buffer, 0, buffer.Length)) != 0;)
                target.Write(buffer, 0, n);
        }
        catch (IOException)
        {
        }
    }
}
