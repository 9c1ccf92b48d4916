// Ownership, SDA2006: one-argument NetworkStream over sockets accepted, connected or duplicated here; returned, stored, disposed; and its innocent twins.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Streams(Socket listener) : IDisposable
{
    private Stream? _stream;
    private Socket? _socket;

    public Stream Returned(string host)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(host, 80);
        return new NetworkStream(socket); //! SDA2006
    }

    public async Task<Stream> ReturnedAsync(string host, CancellationToken stop)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(host, 80, stop);
            return new NetworkStream(socket); //! SDA2006
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public async Task<Stream> ReturnedOwningAsync(string host, CancellationToken stop)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(host, 80, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Stored()
    {
        var socket = listener.Accept();
        _stream = new NetworkStream(socket); //! SDA2006
    }

    public void StoredBoth()
    {
        _socket = listener.Accept();
        _stream = new NetworkStream(_socket);
    }

    public void Disposed()
    {
        var socket = listener.Accept();
        using var stream = new NetworkStream(socket); //! SDA2006
        stream.WriteByte(1);
    }

    public void DisposedBoth()
    {
        using var socket = listener.Accept();
        using var stream = new NetworkStream(socket);
        stream.WriteByte(1);
    }

    public void Borrowed(Socket socket)
    {
        using var stream = new NetworkStream(socket);
        stream.WriteByte(1);
    }

    public Stream Decided()
    {
        var socket = listener.Accept();
        return new NetworkStream(socket, ownsSocket: false);
    }

    public (Socket, Stream) BothReturned()
    {
        var socket = listener.Accept();
        return (socket, new NetworkStream(socket));
    }

    public void ClosedThroughStream()
    {
        var socket = listener.Accept();
        var stream = new NetworkStream(socket);
        try
        {
            stream.WriteByte(1);
        }
        finally
        {
            stream.Dispose();
            socket.Dispose();
        }
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _socket?.Dispose();
    }
}
