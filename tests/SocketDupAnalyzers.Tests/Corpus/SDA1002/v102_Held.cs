using System.Net.Sockets;

namespace Held;

public sealed class Connection : IDisposable
{
    private readonly TcpClient _client;
    public Connection(string host) => _client = new TcpClient(host, 80);
    public void Send(byte[] data) => _client.GetStream().Write(data, 0, data.Length);
    public void Close() => _client.Close();
    public void Dispose() => Close();
    public bool IsOpen => _client.Connected;
}

public static class User
{
    public static void WithWord(string host, Socket? none)
    {
        var connection = new Connection(host);
        connection.Close();
        connection.Send(new byte[1]); //! SDA1002
    }

    public static void Without(string host)
    {
        var connection = new Connection(host);
        connection.Close();
        connection.Send(new byte[1]); //! SDA1002
    }

    public static void Used(string host)
    {
        using (var connection = new Connection(host))
        {
            connection.Send(new byte[1]);
        }

        var other = new Connection(host);
        other.Dispose();
        if (other.IsOpen)
        {
            return;
        }

        other = new Connection(host);
        other.Send(new byte[2]);
        other.Close();
    }
}

public sealed class Session
{
    private readonly Socket _socket;
    public Session(Socket socket) => _socket = socket;

    public void Finish()
    {
        End();
        Tell(); //! SDA1002
    }

    public void Good()
    {
        Tell();
        End();
    }

    public void Branch(bool end)
    {
        if (end)
        {
            End();
        }

        Tell(); //! SDA1002
    }

    public void Either(bool end)
    {
        if (end)
        {
            End();
        }
        else
        {
            Tell();
        }
    }

    public async Task FinishAsync()
    {
        await Task.Yield();
        End();
        await TellAsync(); //! SDA1002
    }

    private void End() => _socket.Close();

    private void Tell() => _socket.Send(new byte[1]);

    private Task TellAsync() => _socket.SendAsync(new byte[1]);
}
