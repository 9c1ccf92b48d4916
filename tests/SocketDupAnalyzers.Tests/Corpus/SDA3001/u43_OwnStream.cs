// A stream type of the project's own around the connection.
using System.Net.Sockets;

namespace OwnStreams;

public sealed class CountingStream(Stream inner) : Stream
{
    public long Written { get; private set; }
    public override bool CanRead => inner.CanRead;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() => inner.Flush();
    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count)
    {
        inner.Write(buffer, offset, count);
        Written += count;
    }
}

public sealed class Counted : IDisposable
{
    private readonly CountingStream _stream;
    private readonly Thread _beat;
    private volatile bool _stop;

    public Counted(TcpClient client)
    {
        _stream = new CountingStream(client.GetStream());
        _beat = new Thread(Beat);
        _beat.Start();
    }

    private void Beat()
    {
        while (!_stop)
        {
            Thread.Sleep(100);
            _stream.Write(new byte[1], 0, 1);
        }
    }

    public void Send(byte[] data) => _stream.Write(data, 0, data.Length); //? SDA3001

    public void Dispose()
    {
        _stop = true;
        _beat.Join();
        _stream.Dispose();
    }
}

public sealed class LockedStream(NetworkStream inner)
{
    private readonly object _gate = new();

    public void Write(byte[] data)
    {
        lock (_gate)
        {
            inner.Write(data);
        }
    }
}

public sealed class Safe
{
    private readonly LockedStream _stream;

    public Safe(NetworkStream stream)
    {
        _stream = new LockedStream(stream);
        new Thread(Beat) { IsBackground = true }.Start();
    }

    private void Beat()
    {
        while (true)
        {
            Thread.Sleep(100);
            _stream.Write(new byte[1]);
        }
    }

    public void Send(byte[] data) => _stream.Write(data);
}
