// SDA1003: a Task returned from a non-async method out of a using; async methods and finished tasks are silent.
using System.Net.Sockets;

class Cases
{
    static async Task HandleAsync(TcpClient client)
    {
        await client.GetStream().WriteAsync(new byte[10]);
    }

    static Task FromUsingDeclaration(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        return HandleAsync(client); //! SDA1003
    }

    static Task FromUsingStatement(string host, byte[] data)
    {
        using (var client = new TcpClient(host, 80))
        {
            return client.GetStream().WriteAsync(data, 0, data.Length); //! SDA1003
        }
    }

    static Task<int> ReceiveFromUsing(Socket conn, byte[] data)
    {
        using (conn)
            return conn.ReceiveAsync(data, SocketFlags.None); //! SDA1003
    }

    static Task AsTask(string host, byte[] data)
    {
        using var client = new TcpClient(host, 80);
        return client.GetStream().WriteAsync(data).AsTask(); //! SDA1003
    }

    static Task RunFromUsing(string host, byte[] data)
    {
        using var client = new TcpClient(host, 80);
        return Task.Run(() => client.Client.Send(data)); //! SDA1003
    }

    static Task InFinally(string host, byte[] data)
    {
        var client = new TcpClient(host, 80);
        try
        {
            return client.GetStream().WriteAsync(data, 0, data.Length); //! SDA1003
        }
        finally
        {
            client.Close();
        }
    }

    static Task ThroughLocal(string host, byte[] data)
    {
        using var client = new TcpClient(host, 80);
        Task work = client.GetStream().WriteAsync(data, 0, data.Length); //! SDA1003
        return work;
    }

    static async Task Awaits(string host, byte[] data)
    {
        using var client = new TcpClient(host, 80);
        await client.GetStream().WriteAsync(data);
    }

    static Task NoUsing(TcpClient client, byte[] data) => client.GetStream().WriteAsync(data, 0, data.Length);

    static Task Completed(string host, byte[] data)
    {
        using var client = new TcpClient(host, 80);
        client.GetStream().Write(data);
        return Task.CompletedTask;
    }

    static Task<int> FromResult(string host, byte[] data)
    {
        using var client = new TcpClient(host, 80);
        int read = client.GetStream().Read(data);
        return Task.FromResult(read);
    }

    static Task<int> Joined(string host, byte[] data)
    {
        using var client = new TcpClient(host, 80);
        Task<int> read = client.GetStream().ReadAsync(data, 0, data.Length);
        read.Wait();
        return read;
    }

    static Task ClosesInContinuation(string host, byte[] data)
    {
        var client = new TcpClient(host, 80);
        return client.GetStream().WriteAsync(data, 0, data.Length).ContinueWith(_ => client.Dispose());
    }

    static Task UnrelatedTask(string host, byte[] data)
    {
        using var client = new TcpClient(host, 80);
        client.GetStream().Write(data);
        return Task.Delay(100);
    }
}
