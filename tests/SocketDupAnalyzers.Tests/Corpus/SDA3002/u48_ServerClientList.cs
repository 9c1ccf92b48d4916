// A server with a handle for each client; one write of the handle is outside of its semaphore.
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace D02;

public sealed class ChatServer
{
    private readonly ConcurrentDictionary<Guid, ClientHandle> _clients = new();
    private readonly TcpListener _listener = new(IPAddress.Any, 5000);

    public async Task RunAsync(CancellationToken ct)
    {
        _listener.Start();
        while (!ct.IsCancellationRequested)
        {
            var tcp = await _listener.AcceptTcpClientAsync(ct);
            var handle = new ClientHandle(tcp);
            _clients[handle.Id] = handle;
            _ = ServeAsync(handle, ct);
        }
    }

    private async Task ServeAsync(ClientHandle handle, CancellationToken ct)
    {
        try
        {
            while (await handle.ReadLineAsync(ct) is { } line)
                await BroadcastAsync(handle.Id, line, ct);
        }
        finally
        {
            _clients.TryRemove(handle.Id, out _);
            handle.Dispose();
        }
    }

    private Task BroadcastAsync(Guid from, string line, CancellationToken ct) =>
        Task.WhenAll(_clients.Values.Where(c => c.Id != from).Select(c => c.WriteLineAsync(line, ct)));
}

public sealed class ClientHandle : IDisposable
{
    private readonly TcpClient _tcp;
    private readonly StreamReader _in;
    private readonly StreamWriter _out;
    private readonly SemaphoreSlim _writing = new(1, 1);

    public ClientHandle(TcpClient tcp)
    {
        _tcp = tcp;
        var stream = tcp.GetStream();
        _in = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        _out = new StreamWriter(stream, Encoding.UTF8, leaveOpen: true) { AutoFlush = true };
    }

    public Guid Id { get; } = Guid.NewGuid();

    public async Task<string?> ReadLineAsync(CancellationToken ct = default) => await _in.ReadLineAsync(ct);

    public async Task WriteLineAsync(string line, CancellationToken ct = default)
    {
        await _writing.WaitAsync(ct);
        try
        {
            await _out.WriteLineAsync(line.AsMemory(), ct);
        }
        finally
        {
            _writing.Release();
        }
    }

    public async Task WriteManyAsync(IEnumerable<string> lines)
    {
        await _writing.WaitAsync();
        try
        {
            foreach (var line in lines)
                await _out.WriteLineAsync(line);
        }
        finally
        {
            _writing.Release();
        }
    }

    public async Task MotdAsync(string text)
    {
        await _out.WriteLineAsync("*** " + text); //! SDA3002
    }

    public void Dispose()
    {
        _out.Dispose();
        _in.Dispose();
        _tcp.Dispose();
    }
}
