// SDA1003 leaves alone a close that follows a deliberate wait: a key, a line, a wait handle, an awaited cancelled delay.
using System.Net;
using System.Net.Sockets;

class Cases
{
    static async Task AcceptLoopAsync(TcpListener listener)
    {
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync();
            await client.GetStream().WriteAsync(new byte[1]);
        }
    }

    static void UntilLine(int port)
    {
        using var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        _ = AcceptLoopAsync(listener);
        Console.WriteLine("enter stops");
        Console.ReadLine();
    }

    static void UntilKey(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        _ = Task.Run(() => AcceptLoopAsync(listener));
        Console.ReadKey(intercept: true);
        listener.Stop();
    }

    static void UntilQuitTyped(int port)
    {
        using var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        _ = AcceptLoopAsync(listener);
        while (Console.ReadLine() != "quit") { }
    }

    static void UntilEvent(Socket conn, ManualResetEvent stop)
    {
        new Thread(() => conn.Receive(new byte[8])).Start();
        stop.WaitOne();
        conn.Close();
    }

    static void UntilTokenHandle(Socket conn, CancellationToken token)
    {
        _ = Task.Run(() => conn.Receive(new byte[8]));
        token.WaitHandle.WaitOne();
        conn.Dispose();
    }

    static async Task UntilCancelled(int port, CancellationToken stopping)
    {
        using var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        _ = AcceptLoopAsync(listener);
        try
        {
            await Task.Delay(Timeout.Infinite, stopping);
        }
        catch (OperationCanceledException)
        {
        }
    }

    static async Task UntilCancelledInfinite(Socket conn, CancellationToken stopping)
    {
        _ = Task.Run(() => conn.Receive(new byte[8]));
        await Task.Delay(Timeout.InfiniteTimeSpan, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        conn.Close();
    }

    static void LineReadBeforeTheStart(int port)
    {
        Console.WriteLine("enter starts");
        Console.ReadLine();
        using var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        _ = AcceptLoopAsync(listener); //! SDA1003
    }

    static void NoWait(int port)
    {
        using var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        _ = AcceptLoopAsync(listener); //! SDA1003
        Console.WriteLine("listening");
    }

    static void Sleeping(Socket conn)
    {
        _ = Task.Run(() => conn.Receive(new byte[8])); //? SDA1003
        Thread.Sleep(1000);
        conn.Close();
    }

    static void WaitsOnOnePathOnly(int port, bool interactive)
    {
        using var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        _ = AcceptLoopAsync(listener); //! SDA1003
        if (interactive) Console.ReadLine();
    }
}
