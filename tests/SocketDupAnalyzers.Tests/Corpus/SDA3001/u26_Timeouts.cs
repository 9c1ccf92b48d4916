// Waits that run out of time, looked at and ignored.
using System.Net.Sockets;

namespace Timeouts;

public static class Exchange
{
    public static async Task WhenAnyThenWriteAsync(NetworkStream stream, byte[] big, byte[] cancel)
    {
        var send = stream.WriteAsync(big, 0, big.Length);
        if (await Task.WhenAny(send, Task.Delay(1000)) != send)
        {
            await stream.WriteAsync(cancel); //! SDA3001
        }

        await send;
    }

    public static async Task WhenAnyThenThrowAsync(NetworkStream stream, byte[] big, byte[] end)
    {
        var send = stream.WriteAsync(big, 0, big.Length);
        if (await Task.WhenAny(send, Task.Delay(1000)) != send)
            throw new TimeoutException();
        await send;
        await stream.WriteAsync(end);
    }

    public static async Task WaitAsyncAsync(NetworkStream stream, byte[] big, byte[] end)
    {
        var send = stream.WriteAsync(big).AsTask();
        await send.WaitAsync(TimeSpan.FromSeconds(5));
        await stream.WriteAsync(end);
    }

    public static async Task WaitAsyncSwallowedAsync(NetworkStream stream, byte[] big, byte[] end)
    {
        var send = stream.WriteAsync(big).AsTask();
        try
        {
            await send.WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (TimeoutException)
        {
            Console.WriteLine("slow");
        }

        await stream.WriteAsync(end); //! SDA3001
    }

    public static void WaitIgnored(Socket socket, byte[] a, byte[] b)
    {
        var t = Task.Run(() => socket.Send(a));
        t.Wait(500);
        socket.Send(b); //! SDA3001
    }

    public static void WaitChecked(Socket socket, byte[] a, byte[] b)
    {
        var t = Task.Run(() => socket.Send(a));
        if (!t.Wait(500))
            return;
        socket.Send(b);
    }

    public static void JoinChecked(Socket socket, byte[] a, byte[] b)
    {
        var t = new Thread(() => socket.Send(a));
        t.Start();
        if (!t.Join(TimeSpan.FromSeconds(2)))
            throw new TimeoutException();
        socket.Send(b);
    }

    public static int ReadWithTimeout(Socket socket, byte[] buffer)
    {
        var t = Task.Run(() => socket.Receive(buffer));
        return t.Wait(500) ? t.Result : 0;
    }

    public static int ResultJoins(Socket socket, byte[] a, byte[] b)
    {
        var t = Task.Run(() => socket.Send(a));
        var n = t.Result;
        return n + socket.Send(b);
    }

    public static async Task<int> OverlapReadsAsync(NetworkStream stream, byte[] a, byte[] b)
    {
        var first = stream.ReadAsync(a, 0, a.Length);
        var second = stream.ReadAsync(b, 0, b.Length); //! SDA3001
        return await first + await second;
    }
}
