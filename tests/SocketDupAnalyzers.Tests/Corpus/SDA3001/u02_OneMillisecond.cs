using System.IO;
using System.Net.Sockets;

// 'Wait(1)' takes no place of one: it waits a millisecond, and what it answers was not looked at. So a long message and the reply
// to a request went out at once. The scenario of dotnet/WatsonTcp before and after its commit 88a7a7a4.
namespace OneMillisecond;

public sealed class Before
{
    private readonly SemaphoreSlim _gate = new(1);
    private readonly NetworkStream _stream;

    public Before(TcpClient client)
    {
        _stream = client.GetStream();
        Task.Run(Receive);
    }

    public Func<byte[], byte[]>? Answers { get; set; }

    public void Send(byte[] message)
    {
        _gate.Wait(1);
        try
        {
            _stream.Write(message, 0, message.Length); //! SDA3001
            _stream.Flush();
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task SendAsync(byte[] message)
    {
        await _gate.WaitAsync();
        try
        {
            await _stream.WriteAsync(message, 0, message.Length); //! SDA3001
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task Receive()
    {
        var request = new byte[4096];
        while (await _stream.ReadAsync(request, 0, request.Length) > 0)
        {
            if (Answers?.Invoke(request) is { } answer)
            {
                Send(answer);
            }
        }
    }
}

public sealed class After
{
    private readonly SemaphoreSlim _gate = new(1);
    private readonly NetworkStream _stream;

    public After(TcpClient client)
    {
        _stream = client.GetStream();
        Task.Run(Receive);
    }

    public Func<byte[], byte[]>? Answers { get; set; }

    public void Send(byte[] message)
    {
        _gate.Wait();
        try
        {
            _stream.Write(message, 0, message.Length);
            _stream.Flush();
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task SendAsync(byte[] message)
    {
        await _gate.WaitAsync();
        try
        {
            await _stream.WriteAsync(message, 0, message.Length);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task Receive()
    {
        var request = new byte[4096];
        while (await _stream.ReadAsync(request, 0, request.Length) > 0)
        {
            if (Answers?.Invoke(request) is { } answer)
            {
                Send(answer);
            }
        }
    }
}
