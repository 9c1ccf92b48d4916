using System.Net.Sockets;

namespace Notify;

public sealed class Notifying(string host)
{
    private TcpClient _client = new();

    public event EventHandler? Connecting;

    public void Reconnect()
    {
        _client.Close();
        Connect();
    }

    private void Connect()
    {
        _client = new TcpClient();
        Connecting?.Invoke(this, EventArgs.Empty);
        _client.Connect(host, 1);
    }
}
