// Tasks among the arguments of WhenAll, value tasks, waits in finally and catch.
using System.Net.Sockets;

namespace D01;

public sealed class Fanout
{
    private readonly Socket _left;
    private readonly Socket _right;

    public Fanout(Socket left, Socket right) => (_left, _right) = (left, right);

    public async Task BothAsync(ReadOnlyMemory<byte> data)
    {
        await Task.WhenAll(
            _left.SendAsync(data).AsTask(),
            _right.SendAsync(data).AsTask());
    }

    public async Task TwiceAsync(ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b)
    {
        await Task.WhenAll(
            _left.SendAsync(a).AsTask(),
            _left.SendAsync(b).AsTask()); //! SDA3001
    }

    public async Task DuplexAsync(ReadOnlyMemory<byte> a, Memory<byte> answer)
    {
        await Task.WhenAll(
            _left.SendAsync(a).AsTask(),
            _left.ReceiveAsync(answer).AsTask());
    }

    public async Task<int> PeekAndReadAsync(Memory<byte> head, Memory<byte> body)
    {
        var first = _right.ReceiveAsync(head);
        var second = _right.ReceiveAsync(body); //! SDA3001
        return await first + await second;
    }

    public async Task<int> InTurnAsync(Memory<byte> head, Memory<byte> body)
    {
        var first = await _right.ReceiveAsync(head);
        var second = await _right.ReceiveAsync(body);
        return first + second;
    }

    public async Task DeferredAsync(ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b)
    {
        ValueTask<int> sending = _left.SendAsync(a);
        if (sending.IsCompletedSuccessfully)
        {
            await _left.SendAsync(b);
            return;
        }

        await sending;
        await _left.SendAsync(b);
    }

    public async Task TryFinallyAsync(ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b)
    {
        Task sending = _left.SendAsync(a).AsTask();
        try
        {
            await _right.SendAsync(b);
        }
        finally
        {
            await sending;
        }

        await _left.SendAsync(b);
    }

    public async Task SwallowAsync(NetworkStream stream, byte[] a, byte[] b)
    {
        var writing = stream.WriteAsync(a, 0, a.Length);
        try
        {
            await writing;
        }
        catch (IOException)
        {
            Console.WriteLine("lost");
        }

        await stream.WriteAsync(b);
    }
}
