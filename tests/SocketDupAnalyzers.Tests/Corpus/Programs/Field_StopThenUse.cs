// A class whose Restart uses the listener that its own Stop has closed.
using System.Net;
using System.Net.Sockets;

public partial class Gateway
{
    private Socket? _listener;
    private readonly int _port;

    public Gateway(int port) => _port = port;

    public void Start()
    {
        _listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _listener.Bind(new IPEndPoint(IPAddress.Any, _port));
        _listener.Listen(10);
    }

    public void Stop() => _listener?.Close();
}

public partial class Gateway
{
    public void RestartWrong()
    {
        Stop();
        _listener!.Listen(10); //! SDA1002
    }

    public void RestartRight()
    {
        Stop();
        Start();
        Console.WriteLine(_listener!.LocalEndPoint);
    }

    public Socket AcceptOne()
    {
        var accepted = _listener!.Accept();
        accepted.NoDelay = true;
        return accepted;
    }
}
