// SDA1003: helpers that start the work themselves; the report is at the call of the helper.
using System.Net.Sockets;

static class Background
{
    public static void Start(Socket conn)
    {
        _ = Task.Run(() => conn.Send(new byte[1]));
    }

    public static Task StartTask(Socket conn) => Task.Run(() => conn.Send(new byte[1]));

    public static Thread StartThread(Socket conn)
    {
        var thread = new Thread(() => conn.Send(new byte[1]));
        thread.Start();
        return thread;
    }

    public static void RunAndWait(Socket conn) => Task.Run(() => conn.Send(new byte[1])).Wait();

    public static void Forget(this Task task) => task.ContinueWith(t => Console.WriteLine(t.Exception), TaskContinuationOptions.OnlyOnFaulted);

    public static void Await(this Task task) => task.GetAwaiter().GetResult();

    public static void CloseQuietly(Socket conn)
    {
        try { conn.Close(); } catch (SocketException) { }
    }

    public static async Task ServeAsync(Socket conn) => await conn.SendAsync(new byte[4]);
}

class Cases
{
    static void StartedByHelper(Socket listener)
    {
        using Socket conn = listener.Accept();
        Background.Start(conn); //! SDA1003
    }

    static void TaskFromHelper(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Background.StartTask(conn); //! SDA1003
    }

    static async Task TaskFromHelperAwaited(Socket listener)
    {
        using Socket conn = listener.Accept();
        await Background.StartTask(conn);
    }

    static void ThreadFromHelperJoined(Socket listener)
    {
        using Socket conn = listener.Accept();
        Thread thread = Background.StartThread(conn);
        thread.Join();
    }

    static void HelperWaits(Socket listener)
    {
        using Socket conn = listener.Accept();
        Background.RunAndWait(conn);
    }

    static void Forgotten(Socket listener)
    {
        using Socket conn = listener.Accept();
        Background.ServeAsync(conn).Forget(); //! SDA1003
    }

    static void JoinedByExtension(Socket listener)
    {
        using Socket conn = listener.Accept();
        Background.ServeAsync(conn).Await();
    }

    static void ClosedByHelper(Socket conn)
    {
        _ = Task.Run(() => conn.Send(new byte[1])); //! SDA1003
        Background.CloseQuietly(conn);
    }

    static void ClosedByHelperAfterJoin(Socket conn)
    {
        var work = Task.Run(() => conn.Send(new byte[1]));
        work.Await();
        Background.CloseQuietly(conn);
    }

    static void HandedToUnknown(Socket listener, Action<Task> track)
    {
        using Socket conn = listener.Accept();
        track(Background.ServeAsync(conn)); //? SDA1003
    }

    static void StartedByHelperNotClosed(Socket listener)
    {
        Socket conn = listener.Accept();
        Background.Start(conn);
    }
}
