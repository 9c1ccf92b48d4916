// SDA1003 leaves alone a close that is there to unblock the work: the work catches what the close raises around that use.
using System.Net.Sockets;

class Cases
{
    static async Task ReadLoopAsync(Socket conn)
    {
        var buffer = new byte[64];
        try
        {
            while (await conn.ReceiveAsync(buffer) > 0) { }
        }
        catch (ObjectDisposedException)
        {
        }
    }

    static void ReadLoop(TcpClient client)
    {
        try
        {
            while (client.GetStream().ReadByte() >= 0) { }
        }
        catch (IOException) { }
        catch (InvalidOperationException) { }
    }

    static async Task FilteredLoopAsync(Socket conn)
    {
        var buffer = new byte[64];
        try
        {
            while (await conn.ReceiveAsync(buffer) > 0) { }
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            Console.WriteLine("stopped");
        }
    }

    static async Task CarelessLoopAsync(Socket conn)
    {
        var buffer = new byte[64];
        try
        {
            while (await conn.ReceiveAsync(buffer) > 0) { }
        }
        catch (FormatException)
        {
        }
    }

    static async Task CatchesElsewhereAsync(Socket conn)
    {
        try
        {
            Console.WriteLine(conn.RemoteEndPoint);
        }
        catch (SocketException)
        {
        }
        await conn.ReceiveAsync(new byte[8]);
    }

    static void CloseUnblocksAsync(Socket conn, byte[] data)
    {
        _ = ReadLoopAsync(conn);
        conn.Send(data);
        conn.Close();
    }

    static void CloseUnblocksThread(TcpClient client)
    {
        var reader = new Thread(() => ReadLoop(client));
        reader.Start();
        client.Client.Send(new byte[2]);
        client.Close();
        reader.Join();
    }

    static void CloseUnblocksFiltered(Socket listener)
    {
        using Socket conn = listener.Accept();
        Task loop = FilteredLoopAsync(conn);
        Console.WriteLine(loop.Status);
    }

    static void InlineLambda(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Task.Run(() =>
        {
            try { conn.Receive(new byte[8]); }
            catch (SocketException) { }
        });
    }

    static void CatchAll(Socket listener)
    {
        using Socket conn = listener.Accept();
        _ = Task.Run(() => //? SDA1003
        {
            try { conn.Receive(new byte[8]); }
            catch { }
        });
    }

    static void CatchesTheWrongThing(Socket conn, byte[] data)
    {
        _ = CarelessLoopAsync(conn); //! SDA1003
        conn.Send(data);
        conn.Close();
    }

    static void CatchesTheWrongPlace(Socket conn)
    {
        _ = CatchesElsewhereAsync(conn); //! SDA1003
        conn.Close();
    }

    static void CatchAroundTheStart(Socket listener)
    {
        using Socket conn = listener.Accept();
        try
        {
            _ = Task.Run(() => conn.Receive(new byte[8])); //! SDA1003
        }
        catch (SocketException)
        {
        }
    }
}
