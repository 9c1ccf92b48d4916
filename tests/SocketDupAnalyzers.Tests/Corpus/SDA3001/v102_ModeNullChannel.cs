using System.Net.Sockets;
using System.Threading.Channels;

namespace ModeChannels;

public sealed class OptionalQueueWriter
{
    private readonly Socket _socket;
    private readonly Channel<byte[]>? _channel;

    public OptionalQueueWriter(Socket socket, int capacity)
    {
        _socket = socket;
        if (capacity > 0)
        {
            _channel = Channel.CreateBounded<byte[]>(capacity);
            _ = Task.Run(DrainAsync);
        }
    }

    public async Task WriteAsync(byte[] data)
    {
        if (_channel != null)
        {
            await _channel.Writer.WriteAsync(data);
        }
        else
        {
            await _socket.SendAsync(data, SocketFlags.None);
        }
    }

    private async Task DrainAsync()
    {
        while (await _channel!.Reader.WaitToReadAsync())
        {
            while (_channel.Reader.TryRead(out var data))
                await _socket.SendAsync(data, SocketFlags.None);
        }
    }
}
