// Requests and answers under a semaphore, and beside a poll with none.
using System.Net.Sockets;

namespace F04;

public sealed class ModbusTcp : IDisposable
{
    private readonly Socket _socket;
    private readonly SemaphoreSlim _transaction = new(1);
    private readonly PeriodicTimer _timer = new(TimeSpan.FromSeconds(2));
    private readonly Task _poll;
    private ushort _tx;

    public ModbusTcp(string host)
    {
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        _socket.Connect(host, 502);
        _poll = PollAsync();
    }

    public event EventHandler<ushort[]>? Polled;

    private async Task PollAsync()
    {
        while (await _timer.WaitForNextTickAsync())
            Polled?.Invoke(this, await ReadRegistersAsync(0, 10));
    }

    public async Task<ushort[]> ReadRegistersAsync(ushort start, ushort count)
    {
        await _transaction.WaitAsync();
        try
        {
            var response = await TransactAsync(3, start, count);
            var result = new ushort[count];
            for (var i = 0; i < count; i++)
                result[i] = (ushort)(response[i * 2] << 8 | response[i * 2 + 1]);
            return result;
        }
        finally
        {
            _transaction.Release();
        }
    }

    public async Task WriteRegisterAsync(ushort address, ushort value)
    {
        await _transaction.WaitAsync();
        try
        {
            await TransactAsync(6, address, value);
        }
        finally
        {
            _transaction.Release();
        }
    }

    private async Task<byte[]> TransactAsync(byte function, ushort a, ushort b)
    {
        var id = ++_tx;
        byte[] request = [(byte)(id >> 8), (byte)id, 0, 0, 0, 6, 1, function, (byte)(a >> 8), (byte)a, (byte)(b >> 8), (byte)b];
        await _socket.SendAsync(request, SocketFlags.None);
        var header = new byte[9];
        await ReceiveAllAsync(header);
        var body = new byte[header[8]];
        await ReceiveAllAsync(body);
        return body;
    }

    private async Task ReceiveAllAsync(byte[] buffer)
    {
        var read = 0;
        while (read < buffer.Length)
        {
            var n = await _socket.ReceiveAsync(buffer.AsMemory(read), SocketFlags.None);
            if (n == 0)
                throw new EndOfStreamException();
            read += n;
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        _socket.Dispose();
    }
}

public sealed class RacyModbusTcp(Socket socket)
{
    private Timer? _timer;

    public void StartPolling() => _timer = new Timer(_ => Poll(), null, 0, 1000);

    private void Poll()
    {
        socket.Send([0, 0, 0, 0, 0, 6, 1, 3, 0, 0, 0, 1]);
        var answer = new byte[11];
        socket.Receive(answer);
    }

    public byte[] Transact(byte[] request)
    {
        socket.Send(request); //! SDA3001
        var answer = new byte[256];
        var n = socket.Receive(answer); //! SDA3001
        return answer[..n];
    }

    public void StopPolling() => _timer?.Dispose();
}
