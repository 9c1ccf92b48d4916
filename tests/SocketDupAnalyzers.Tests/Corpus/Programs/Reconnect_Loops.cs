// Correct: clients that close and connect again, with locals, fields, flags, and every kind of jump.
using System.Net;
using System.Net.Sockets;

public sealed class Client : IAsyncDisposable
{
    private readonly EndPoint _target;
    private readonly SemaphoreSlim _sending = new(1, 1);
    private Socket? _socket;
    private bool _closed;

    public Client(EndPoint target) => _target = target;

    public async Task RunAsync(Func<ReadOnlyMemory<byte>, Task> received, CancellationToken token)
    {
        var delay = TimeSpan.FromMilliseconds(100);
        while (!token.IsCancellationRequested)
        {
            try
            {
                _socket = new Socket(_target.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                await _socket.ConnectAsync(_target, token);
                delay = TimeSpan.FromMilliseconds(100);
                var buffer = new byte[4096];
                int n;
                while ((n = await _socket.ReceiveAsync(buffer, token)) > 0)
                    await received(buffer.AsMemory(0, n));
            }
            catch (SocketException)
            {
                _socket?.Dispose();
                await Task.Delay(delay, token);
                delay *= 2;
                continue;
            }
            catch (OperationCanceledException)
            {
                break;
            }

            _socket.Dispose();
            _socket = null;
        }
    }

    public static Socket ConnectAny(string host, int port)
    {
        Socket? socket = null;
        SocketException? last = null;
        foreach (var address in Dns.GetHostAddresses(host))
        {
            socket?.Dispose();
            socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.Connect(address, port);
                last = null;
                break;
            }
            catch (SocketException e)
            {
                last = e;
                socket.Dispose();
                socket = null;
            }
        }

        if (last != null || socket == null)
            throw last ?? new SocketException((int)SocketError.HostNotFound);
        socket.NoDelay = true;
        return socket;
    }

    public static Socket ConnectWithGoto(EndPoint target)
    {
        var tries = 0;
    again:
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(target);
        }
        catch (SocketException) when (tries++ < 5)
        {
            socket.Close();
            goto again;
        }

        socket.SendTimeout = 1000;
        return socket;
    }

    public async Task SendAsync(ReadOnlyMemory<byte> data)
    {
        if (_closed || _socket is not { } socket)
            throw new InvalidOperationException("closed");
        await _sending.WaitAsync();
        try
        {
            await socket.SendAsync(data);
        }
        finally
        {
            _sending.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_closed) return;
        _closed = true;
        await _sending.WaitAsync();
        _socket?.Close();
        _socket?.Dispose();
        _socket = null;
        _sending.Dispose();
    }
}
