// SDA1003: local functions, method groups, delegates in locals, async lambdas.
using System.Net.Sockets;

class Cases
{
    static async Task LocalFunction(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        _ = Task.Run(Serve); //! SDA1003

        void Serve() => client.GetStream().WriteByte(1);
    }

    static async Task AsyncLocalFunction(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        _ = ServeAsync(); //! SDA1003

        async Task ServeAsync()
        {
            await client.GetStream().WriteAsync(new byte[1]);
        }
    }

    static async Task AsyncLocalFunctionAwaited(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync();
        Task serving = ServeAsync();
        await serving;

        async Task ServeAsync() => await client.GetStream().WriteAsync(new byte[1]);
    }

    static void DelegateInLocal(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        Action serve = () => client.GetStream().WriteByte(1);
        Task.Run(serve); //! SDA1003
    }

    static void DelegateInvokedHere(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        Action serve = () => client.GetStream().WriteByte(1);
        serve();
    }

    static void AsyncLambda(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        _ = Task.Run(async () => await client.GetStream().WriteAsync(new byte[1])); //! SDA1003
    }

    static async Task AsyncLambdaAwaited(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        await Task.Run(async () =>
        {
            await client.GetStream().WriteAsync(new byte[1]);
            await client.GetStream().FlushAsync();
        });
    }

    static void AsyncDelegateInLocal(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        Func<Task> serve = async () => await client.GetStream().WriteAsync(new byte[1]);
        _ = serve(); //! SDA1003
    }

    static async Task AsyncDelegateAwaited(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        Func<Task> serve = async () => await client.GetStream().WriteAsync(new byte[1]);
        await serve();
    }

    static void MethodGroupOfSocket(Socket listener)
    {
        using Socket conn = listener.Accept();
        var sendfile = new Thread(() => conn.SendFile("index.html"));
        sendfile.Start(); //! SDA1003
    }

    static void LambdaThatOnlyNamesIt(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Task.Run(() => Console.WriteLine(nameof(conn)));
        conn.Send(new byte[1]);
    }

    static void ShadowedParameter(Socket listener, Socket[] others)
    {
        using Socket conn = listener.Accept();
        _ = Task.Run(() => Array.ForEach(others, other => other.Send(new byte[1])));
        conn.Send(new byte[1]);
    }

    static void InsideLambda(Socket listener)
    {
        ThreadPool.QueueUserWorkItem(_ =>
        {
            using Socket conn = listener.Accept();
            _ = Task.Run(() => conn.Send(new byte[1])); //! SDA1003
        });
    }

    static void InsideLambdaAwaited(Socket listener)
    {
        Task.Run(async () =>
        {
            using Socket conn = await listener.AcceptAsync();
            await Task.Run(() => conn.Send(new byte[1]));
        });
    }
}
