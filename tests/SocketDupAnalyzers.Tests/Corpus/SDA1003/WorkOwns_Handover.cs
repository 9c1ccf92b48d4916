// SDA1003: the work closes what it was given; a caller that closes too is the bug.
using System.Net.Sockets;

class Cases
{
    static async Task OwnAsync(TcpClient client)
    {
        using (client)
        {
            await client.GetStream().WriteAsync(new byte[4]);
        }
    }

    static async Task AcceptLoop(TcpListener listener)
    {
        while (true)
        {
            TcpClient client = await listener.AcceptTcpClientAsync();
            _ = OwnAsync(client);
        }
    }

    static async Task BothClose(TcpListener listener)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync();
        _ = OwnAsync(client); //! SDA1003
    }

    static async Task LambdaOwns(TcpListener listener)
    {
        TcpClient client = await listener.AcceptTcpClientAsync();
        _ = Task.Run(async () =>
        {
            try
            {
                await client.GetStream().WriteAsync(new byte[4]);
            }
            finally
            {
                client.Close();
            }
        });
    }

    static void LambdaUsing(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        Task.Factory.StartNew(() =>
        {
            using var owned = client;
            owned.GetStream().WriteByte(1);
        });
    }

    static async Task NulledAfterHandover(TcpListener listener)
    {
        TcpClient? client = await listener.AcceptTcpClientAsync();
        try
        {
            client.NoDelay = true;
            _ = OwnAsync(client);
            client = null;
        }
        finally
        {
            client?.Dispose();
        }
    }

    static void FailureClosed(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        bool handed = false;
        try
        {
            client.NoDelay = true;
            _ = OwnAsync(client);
            handed = true;
        }
        finally
        {
            if (!handed) client.Dispose();
        }
    }

    static void ContinuationCloses(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        _ = client.GetStream().WriteAsync(new byte[1], 0, 1).ContinueWith(t => client.Close());
    }

    static void ContinuationClosesAndCallerToo(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        _ = client.GetStream().WriteAsync(new byte[1], 0, 1).ContinueWith(t => client.Close()); //! SDA1003
    }

    static void ReassignedBeforeClose(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        _ = OwnAsync(client);
        client = listener.AcceptTcpClient();
        client.GetStream().WriteByte(1);
        client.Dispose();
    }

    static void TwoClients(TcpListener listener)
    {
        using var first = listener.AcceptTcpClient();
        var second = listener.AcceptTcpClient();
        _ = OwnAsync(second);
        first.GetStream().WriteByte(1);
    }

    static void ListenerClosedClientsLive(TcpListener listener)
    {
        var client = listener.AcceptTcpClient();
        _ = OwnAsync(client);
        listener.Stop();
    }
}
