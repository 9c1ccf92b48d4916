using System.Net.Sockets;

// A look at what has come in takes nothing out of the connection, and a send of nothing puts nothing in: both ask whether the
// peer is still there. As jchristn/CavemanTcp and jchristn/SuperSimpleTcp do while the application reads.
namespace AsksWhetherThePeerIsThere;

public sealed class Monitored
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;

    public Monitored(TcpClient client)
    {
        _client = client;
        _stream = client.GetStream();
        Task.Run(Watch);
    }

    public int Read(byte[] buffer) => _stream.Read(buffer, 0, buffer.Length);

    public void Write(byte[] data) => _stream.Write(data, 0, data.Length);

    private async Task Watch()
    {
        var one = new byte[1];
        while (_client.Connected)
        {
            _client.Client.Send(one, 0, 0);
            if (_client.Client.Poll(0, SelectMode.SelectRead) && _client.Client.Receive(one, SocketFlags.Peek) == 0)
            {
                return;
            }

            await Task.Delay(1000);
        }
    }
}

public sealed class Taking
{
    private readonly Socket _socket;

    public Taking(Socket socket)
    {
        _socket = socket;
        Task.Run(Watch);
    }

    public int Read(byte[] buffer) => _socket.Receive(buffer, SocketFlags.None);

    private void Watch() => _socket.Receive(new byte[1], SocketFlags.Partial); //! SDA3001
}
