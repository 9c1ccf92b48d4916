using System.Net.Sockets;
using System.Text;

namespace Readers;

public sealed class ReconnectingReader(string host)
{
    private TcpClient _client = new();
    private NetworkStream _stream = null!;

    public async Task<string?> TwiceAsync()
    {
        await OpenAsync();
        string? a;
        using (var reader = new StreamReader(_client.GetStream(), Encoding.UTF8, leaveOpen: true))
        {
            a = await reader.ReadLineAsync();
        }

        await OpenAsync();
        using (var reader = new StreamReader(_client.GetStream(), Encoding.UTF8, leaveOpen: true))
        {
            return a + await reader.ReadLineAsync();
        }
    }

    public string? TwiceSync()
    {
        Open();
        var first = new StreamReader(_stream);
        string? a = first.ReadLine();
        Open();
        var second = new StreamReader(_stream);
        return a + second.ReadLine();
    }

    public string? Loop(int count)
    {
        string? line = null;
        for (int i = 0; i < count; i++)
        {
            Open();
            var reader = new StreamReader(_stream);
            line = reader.ReadLine();
        }

        return line;
    }

    private void Open()
    {
        _client.Close();
        _client = new TcpClient(host, 1);
        _stream = _client.GetStream();
    }

    private async Task OpenAsync()
    {
        _client.Close();
        _client = new TcpClient();
        await _client.ConnectAsync(host, 1);
        _stream = _client.GetStream();
    }
}
