// SDA1003: explicit Close/Dispose after work was started; on one path, in finally, through aliases.
using System.Net.Sockets;

class Cases
{
    static void Explicit(Socket conn, byte[] data)
    {
        _ = Task.Run(() => conn.Send(data)); //! SDA1003
        conn.Close();
    }

    static void OnOnePath(Socket conn, byte[] data, bool hurry)
    {
        var work = Task.Run(() => conn.Send(data)); //! SDA1003
        if (hurry)
        {
            conn.Dispose();
            return;
        }
        work.Wait();
        conn.Dispose();
    }

    static void InFinally(Socket listener)
    {
        Socket peer = listener.Accept();
        try
        {
            Task.Run(() => peer.Receive(new byte[16])); //! SDA1003
        }
        finally
        {
            peer.Dispose();
        }
    }

    static void ThroughAlias(TcpClient client, byte[] data)
    {
        NetworkStream stream = client.GetStream();
        _ = Task.Run(() => stream.Write(data, 0, data.Length)); //! SDA1003
        client.Close();
    }

    static void StreamCloses(TcpClient client, byte[] data)
    {
        _ = Task.Run(() => client.Client.Send(data)); //! SDA1003
        client.GetStream().Dispose();
    }

    static async Task JoinOnEveryPath(Socket conn, byte[] data, bool hurry)
    {
        var work = Task.Run(() => conn.Send(data));
        if (hurry)
            work.Wait();
        else
            await work;
        conn.Close();
    }

    static async Task JoinInOneBranchOnly(Socket conn, byte[] data, bool patient)
    {
        var work = Task.Run(() => conn.Send(data)); //! SDA1003
        if (patient) await work;
        conn.Close();
    }

    static async Task AwaitInFinally(Socket conn, byte[] data)
    {
        var work = Task.Run(() => conn.Send(data));
        try
        {
            Console.WriteLine(conn.LocalEndPoint);
        }
        finally
        {
            await work;
            conn.Close();
        }
    }

    static void NeverClosed(Socket conn, byte[] data)
    {
        _ = Task.Run(() => conn.Send(data));
        Console.WriteLine("handed to the worker");
    }

    static void AnotherIsClosed(Socket conn, Socket other, byte[] data)
    {
        _ = Task.Run(() => conn.Send(data));
        other.Close();
    }

    static void ClosedInFailureOnly(TcpListener listener, Action<TcpClient> serve)
    {
        TcpClient client = listener.AcceptTcpClient();
        try
        {
            client.NoDelay = true;
            _ = Task.Run(() => serve(client));
        }
        catch (SocketException)
        {
            client.Dispose();
            throw;
        }
    }

    static void ClosedElseStarted(Socket conn, byte[] data, bool accept)
    {
        if (!accept)
        {
            conn.Close();
            return;
        }
        _ = Task.Run(() => conn.Send(data));
    }

    static void ShutdownIsNoClose(Socket conn, byte[] data)
    {
        _ = Task.Run(() => conn.Receive(data));
        conn.Shutdown(SocketShutdown.Send);
    }
}
