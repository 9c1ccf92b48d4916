// SDA1003: switches, loops, goto, flags, null checks between the start and the close.
using System.Net.Sockets;

class Cases
{
    static async Task Flagged(Socket conn, bool background)
    {
        Task? work = null;
        if (background) work = Task.Run(() => conn.Send(new byte[1]));
        Console.WriteLine("working");
        if (background) await work!;
        conn.Close();
    }

    static void NotClosedWhenStarted(Socket conn, bool background)
    {
        bool handed = false;
        if (background)
        {
            _ = Task.Run(() => conn.Send(new byte[1]));
            handed = true;
        }
        if (!handed) conn.Close();
    }

    static void ClosedWhenStarted(Socket conn, bool background)
    {
        bool handed = false;
        if (background)
        {
            _ = Task.Run(() => conn.Send(new byte[1])); //! SDA1003
            handed = true;
        }
        if (handed) conn.Close();
    }

    static void Switch(Socket conn, int kind)
    {
        switch (kind)
        {
            case 0:
                _ = Task.Run(() => conn.Send(new byte[1]));
                break;
            case 1:
                conn.Close();
                break;
            case 2:
                _ = Task.Run(() => conn.Receive(new byte[1])); //! SDA1003
                goto case 1;
            default:
                throw new ArgumentException("kind");
        }
    }

    static void LoopClosesNextTurn(Socket listener, int turns)
    {
        Socket? previous = null;
        for (int i = 0; i < turns; i++)
        {
            previous?.Close();
            Socket conn = listener.Accept();
            _ = Task.Run(() => conn.Send(new byte[1])); //? SDA1003
            previous = conn;
        }
    }

    static void CloseBeforeStartOfOther(Socket listener, Socket old)
    {
        old.Close();
        Socket conn = listener.Accept();
        _ = Task.Run(() => conn.Send(new byte[1]));
    }

    static void ConditionalClose(Socket? conn)
    {
        if (conn is null) return;
        _ = Task.Run(() => conn.Send(new byte[1])); //! SDA1003
        conn?.Dispose();
    }

    static void NullWhenClosed(Socket? conn)
    {
        if (conn is not null)
        {
            Socket worker = conn;
            conn = null;
            _ = Task.Run(() => worker.Send(new byte[1]));
        }
        conn?.Dispose();
    }

    static void ExplicitThrow(Socket conn, bool bad)
    {
        using (conn)
        {
            var work = Task.Run(() => conn.Send(new byte[1])); //? SDA1003
            if (bad) throw new InvalidOperationException();
            work.Wait();
        }
    }

    static void ReturnsFromLoop(Socket listener)
    {
        while (true)
        {
            using Socket conn = listener.Accept();
            if (conn.Available == 0) continue;
            _ = Task.Run(() => conn.Send(new byte[1])); //! SDA1003
            return;
        }
    }

    static void UsingInInnerScope(Socket listener)
    {
        Task work;
        using (Socket conn = listener.Accept())
        {
            work = Task.Run(() => conn.Send(new byte[1])); //! SDA1003
        }
        work.Wait();
    }

    static void UsingInInnerScopeJoined(Socket listener)
    {
        using (Socket conn = listener.Accept())
        {
            Task work = Task.Run(() => conn.Send(new byte[1]));
            work.Wait();
        }
    }
}
