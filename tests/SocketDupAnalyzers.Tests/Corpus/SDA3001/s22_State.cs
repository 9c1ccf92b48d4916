// One method: the socket handed as a callback's state, through method groups of other methods, delegates and static lambdas.
using System.Net.Sockets;

static class State
{
    static void Worker(object? state)
    {
        var socket = (Socket)state!;
        while (true)
        {
            socket.Send(new byte[] { 1 });
            Thread.Sleep(1000);
        }
    }

    static async Task PumpAsync(Socket socket)
    {
        while (true)
        {
            await socket.SendAsync(new byte[] { 1 }, SocketFlags.None);
            await Task.Delay(1000);
        }
    }

    static async void PumpVoid(Socket socket)
    {
        await Task.Delay(10);
        await socket.SendAsync(new byte[] { 1 }, SocketFlags.None);
    }

    static void StaticLambda(Socket socket, byte[] data)
    {
        ThreadPool.QueueUserWorkItem(static s => s.Send(new byte[] { 1 }), socket, preferLocal: false);
        socket.Send(data); //! SDA3001
    }

    static void ParameterizedThread(Socket socket, byte[] data)
    {
        new Thread(Worker).Start(socket);
        socket.Send(data); //! SDA3001
    }

    static void StartNewWithState(Socket socket, byte[] data)
    {
        Task.Factory.StartNew(s => ((Socket)s!).Send(new byte[] { 1 }), socket);
        socket.Send(data); //! SDA3001
    }

    static void TimerState(Socket socket, byte[] data)
    {
        using var timer = new Timer(s => ((Socket)s!).Send(new byte[] { 1 }), socket, 0, 1000);
        Console.ReadLine();
        socket.Send(data); //! SDA3001
    }

    static async Task HelperInALambda(Socket socket, byte[] data)
    {
        var pump = Task.Run(() => PumpAsync(socket));
        await socket.SendAsync(data, SocketFlags.None); //! SDA3001
        await pump;
    }

    static void AsyncVoid(Socket socket, byte[] data)
    {
        PumpVoid(socket);
        socket.Send(data); //! SDA3001
    }

    static void StateOfAnotherSocket(Socket left, Socket right, byte[] data)
    {
        ThreadPool.QueueUserWorkItem(static s => s.Send(new byte[] { 1 }), left, preferLocal: false);
        new Thread(Worker).Start(left);  //! SDA3001
        right.Send(data);
    }

    static void StateAfterwards(Socket socket, byte[] data)
    {
        socket.Send(data);
        ThreadPool.QueueUserWorkItem(static s => s.Send(new byte[] { 1 }), socket, preferLocal: false);
    }

    static void ReadingState(Socket socket, byte[] data)
    {
        ThreadPool.QueueUserWorkItem(static s => s.Receive(new byte[10]), socket, preferLocal: false);
        socket.Send(data);
    }

    static void DelegateInALocal(Socket socket, byte[] data)
    {
        WaitCallback work = _ => socket.Send(data);
        ThreadPool.QueueUserWorkItem(work);
        ThreadStart main = () => socket.Send(data); //! SDA3001
        new Thread(main).Start();
    }

    static async Task LocalAsyncFunctionAwaited(Socket socket, byte[] data)
    {
        async Task SendAsync() => await socket.SendAsync(data, SocketFlags.None);

        await SendAsync();
        await SendAsync();
        socket.Send(data);
    }
}
