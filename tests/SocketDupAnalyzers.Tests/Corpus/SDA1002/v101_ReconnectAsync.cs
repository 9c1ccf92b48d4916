using System.Net.Sockets;

namespace Typical;

public sealed class TypicalClient(string host, int port) : IDisposable
{
    private TcpClient _client = new();
    private StreamReader? _reader;
    private StreamWriter? _writer;

    public async Task<string?> QueryAsync(string q, CancellationToken ct)
    {
        try
        {
            await _writer!.WriteLineAsync(q.AsMemory(), ct);
        }
        catch (IOException)
        {
            _client.Dispose();
            await ConnectAsync(ct);
            await _writer!.WriteLineAsync(q.AsMemory(), ct);
        }

        return await _reader!.ReadLineAsync(ct);
    }

    public async Task ConnectAsync(CancellationToken ct)
    {
        _client = new TcpClient();
        await _client.ConnectAsync(host, port, ct);
        _client.NoDelay = true;
        NetworkStream stream = _client.GetStream();
        _reader = new StreamReader(stream);
        _writer = new StreamWriter(stream) { AutoFlush = true };
    }

    public void Dispose() => _client.Dispose();
}
