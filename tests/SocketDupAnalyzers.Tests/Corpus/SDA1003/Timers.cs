// SDA1003: timer callbacks that use a socket which the scope closes.
using System.Net.Sockets;

class Cases
{
    static void ThreadingTimer(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        var timer = new Timer(_ => client.GetStream().WriteByte(0), null, 1000, 1000); //! SDA1003
        Console.WriteLine(timer);
    }

    static void TimerState(Socket listener)
    {
        Socket conn = listener.Accept();
        var timer = new Timer(static s => ((Socket)s!).Send(new byte[1]), conn, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan); //! SDA1003
        conn.Close();
        GC.KeepAlive(timer);
    }

    static void ElapsedEvent(Socket listener)
    {
        using Socket conn = listener.Accept();
        var timer = new System.Timers.Timer(500);
        timer.Elapsed += (_, _) => conn.Send(new byte[1]);
        timer.Start(); //! SDA1003
    }

    static void TimerWithoutSocket(Socket listener, Action tick)
    {
        using Socket conn = listener.Accept();
        var timer = new Timer(_ => tick(), null, 0, 1000);
        conn.Send(new byte[1]);
        timer.Dispose();
    }

    static void TimerWhoseCallbackSurvives(Socket listener)
    {
        using Socket conn = listener.Accept();
        using var timer = new Timer(_ =>
        {
            try { conn.Send(new byte[1]); }
            catch (ObjectDisposedException) { }
            catch (SocketException) { }
        }, null, 0, 1000);
        conn.Receive(new byte[100]);
    }

    static async Task TimerDisposedAndWaited(Socket listener)
    {
        using Socket conn = listener.Accept();
        var timer = new Timer(_ => conn.Send(new byte[1]), null, 0, 1000);
        conn.Receive(new byte[100]);
        await timer.DisposeAsync();
    }

    static async Task PeriodicLoop(Socket listener, CancellationToken token)
    {
        using Socket conn = listener.Accept();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await timer.WaitForNextTickAsync(token))
            conn.Send(new byte[1]);
    }

    static void CallbackOwns(Socket listener)
    {
        Socket conn = listener.Accept();
        var timer = new Timer(_ => conn.Dispose(), null, 5000, Timeout.Infinite);
        GC.KeepAlive(timer);
    }

    static void CallbackClosesForTimeout(Socket listener)
    {
        using Socket conn = listener.Accept();
        using var timer = new Timer(_ => conn.Dispose(), null, 5000, Timeout.Infinite);
        conn.Receive(new byte[100]);
    }
}
