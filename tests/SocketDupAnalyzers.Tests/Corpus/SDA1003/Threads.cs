// SDA1003: threads, started directly or by a variable, with and without Join.
using System.Net.Sockets;

class Cases
{
    static void Serve(Socket conn)
    {
        var buffer = new byte[128];
        while (conn.Receive(buffer) > 0) conn.Send(buffer);
    }

    static void ServeObject(object? state) => Serve((Socket)state!);

    static void Chained(Socket listener)
    {
        using Socket conn = listener.Accept();
        new Thread(() => Serve(conn)).Start(); //! SDA1003
    }

    static void Variable(Socket listener)
    {
        using Socket conn = listener.Accept();
        var thread = new Thread(() => Serve(conn)) { IsBackground = true };
        thread.Start(); //! SDA1003
    }

    static void Parameterized(Socket listener)
    {
        using Socket conn = listener.Accept();
        var thread = new Thread(ServeObject);
        thread.Start(conn); //! SDA1003
    }

    static void ExplicitCloseAfterStart(Socket listener)
    {
        Socket conn = listener.Accept();
        Thread thread = new(() => Serve(conn));
        thread.Start(); //! SDA1003
        conn.Close();
        thread.Join();
    }

    static void Joined(Socket listener)
    {
        using Socket conn = listener.Accept();
        var thread = new Thread(() => Serve(conn));
        thread.Start();
        thread.Join();
    }

    static void JoinedInFinally(Socket listener)
    {
        using Socket conn = listener.Accept();
        var thread = new Thread(() => Serve(conn));
        thread.Start();
        try
        {
            Console.WriteLine(conn.RemoteEndPoint);
        }
        finally
        {
            thread.Join();
        }
    }

    static void NeverStarted(Socket listener)
    {
        using Socket conn = listener.Accept();
        var thread = new Thread(() => Serve(conn));
        Console.WriteLine(thread.ThreadState);
    }

    static void TwoThreadsJoined(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        var reader = new Thread(() => conn.Receive(new byte[10]));
        var writer = new Thread(() => conn.Send(data));
        reader.Start();
        writer.Start();
        reader.Join();
        writer.Join();
    }

    static void OneOfTwoJoined(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        var reader = new Thread(() => conn.Receive(new byte[10]));
        var writer = new Thread(() => conn.Send(data));
        reader.Start(); //! SDA1003
        writer.Start();
        writer.Join();
    }

    static void WorkerOwns(Socket listener)
    {
        Socket conn = listener.Accept();
        new Thread(() =>
        {
            using (conn) Serve(conn);
        }).Start();
    }

    static void JoinWithTimeoutChecked(Socket listener)
    {
        using Socket conn = listener.Accept();
        var thread = new Thread(() => Serve(conn));
        thread.Start();
        if (!thread.Join(1000)) thread.Join();
    }

    static void JoinWithTimeoutIgnored(Socket listener)
    {
        using Socket conn = listener.Accept();
        var thread = new Thread(() => Serve(conn));
        thread.Start(); //? SDA1003
        thread.Join(10);
    }
}
