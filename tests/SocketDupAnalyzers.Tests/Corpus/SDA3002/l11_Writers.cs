// Buffering writers: WriteLine and Flush are sends of one field; the flush outside the lock, the write outside the lock.
using System.Net.Sockets;

sealed class FlushOutside
{
    private readonly object _gate = new();
    private readonly StreamWriter _writer;

    public FlushOutside(TcpClient client) => _writer = new StreamWriter(client.GetStream());

    public void A(string line)
    {
        lock (_gate)
        {
            _writer.WriteLine(line);
            _writer.WriteLine();
        }

        _writer.Flush(); //! SDA3002
    }
}

sealed class AllInside
{
    private readonly object _gate = new();
    private readonly StreamWriter _writer;

    public AllInside(TcpClient client) => _writer = new StreamWriter(client.GetStream());

    public void A(string line)
    {
        lock (_gate)
        {
            _writer.WriteLine(line);
            _writer.Flush();
        }
    }

    public void B(string line)
    {
        lock (_gate)
        {
            _writer.Write(line);
            _writer.Flush();
        }
    }
}

sealed class WriteOutside
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly StreamWriter _writer;

    public WriteOutside(TcpClient client) => _writer = new StreamWriter(client.GetStream());

    public async Task AAsync(string line)
    {
        await _gate.WaitAsync();
        try
        {
            await _writer.WriteLineAsync(line);
            await _writer.FlushAsync();
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task BAsync(string line)
    {
        await _writer.WriteLineAsync(line); //! SDA3002
    }
}

sealed class FlushOfNothing
{
    private readonly object _gate = new();
    private readonly NetworkStream _stream;

    public FlushOfNothing(NetworkStream stream) => _stream = stream;

    public void A(byte[] data)
    {
        lock (_gate)
        {
            _stream.Write(data, 0, data.Length);
            _stream.WriteByte(0);
        }

        _stream.Flush();
    }
}

sealed class ReaderOutside
{
    private readonly object _gate = new();
    private readonly StreamReader _reader;
    private readonly StreamWriter _writer;

    public ReaderOutside(TcpClient client)
    {
        _reader = new StreamReader(client.GetStream());
        _writer = new StreamWriter(client.GetStream());
    }

    public void A(string line)
    {
        lock (_gate)
        {
            _writer.WriteLine(line);
            _writer.Flush();
        }
    }

    public string? B() => _reader.ReadLine();
}
