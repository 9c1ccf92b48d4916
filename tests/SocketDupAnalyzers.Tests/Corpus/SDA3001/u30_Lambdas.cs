// Lambdas and local functions: started twice, in turn, with a state.
using System.Net.Sockets;

namespace Lambdas;

public class Sender
{
    public async Task StoredLambdaTwiceAsync(Socket socket, byte[] data)
    {
        var send = async () =>
        {
            await Task.Yield();
            await socket.SendAsync(data); //! SDA3001
        };
        var a = send();
        var b = send();
        await Task.WhenAll(a, b);
    }

    public async Task StoredLambdaInTurnAsync(Socket socket, byte[] data)
    {
        Func<Task> send = async () => await socket.SendAsync(data);
        await send();
        await send();
    }

    public async Task LocalFunctionTwiceAsync(NetworkStream stream)
    {
        async Task WriteAsync(string text)
        {
            foreach (var c in text)
                await stream.WriteAsync(new[] { (byte)c }); //! SDA3001
        }

        var a = WriteAsync("left");
        var b = WriteAsync("right");
        await a;
        await b;
    }

    public async Task LocalFunctionInTurnAsync(NetworkStream stream)
    {
        await WriteAsync("left");
        await WriteAsync("right");

        async Task WriteAsync(string text)
        {
            foreach (var c in text)
                await stream.WriteAsync(new[] { (byte)c });
        }
    }

    public void ActionOnTwoThreads(Socket socket)
    {
        Action write = () => socket.Send(new byte[10]); //! SDA3001
        var a = new Thread(() => write());
        var b = new Thread(() => write());
        a.Start();
        b.Start();
        a.Join();
        b.Join();
    }

    public async Task ReaderAndWriterAsync(NetworkStream stream, byte[] request)
    {
        var reading = Read();
        var writing = Write();
        await Task.WhenAll(reading, writing);

        async Task Read()
        {
            var buffer = new byte[256];
            while (await stream.ReadAsync(buffer) > 0) { }
        }

        async Task Write()
        {
            for (var i = 0; i < 10; i++)
                await stream.WriteAsync(request);
        }
    }

    public void WithState(Socket socket, byte[] data)
    {
        ThreadPool.QueueUserWorkItem(static s => s.Send(new byte[5]), socket, preferLocal: false);
        socket.Send(data); //! SDA3001
    }

    public Task FactoryWithState(Socket socket, byte[] data)
    {
        var t = Task.Factory.StartNew(static s => ((Socket)s!).Send(new byte[5]), socket, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        socket.Send(data); //! SDA3001
        return t;
    }

    public async Task FactoryJoined(Socket socket, byte[] data)
    {
        await Task.Factory.StartNew(static s => ((Socket)s!).Send(new byte[5]), socket);
        socket.Send(data);
    }

    public Task Continuation(Socket socket, byte[] data) =>
        Task.Run(() => socket.Send(data)).ContinueWith(_ => socket.Send(data));
}
