// SDA1007 over loops, branches and nested usings; removed on every path or on one path only.
using System.Net.Sockets;

public sealed class Lobby(TcpListener listener)
{
    private readonly List<TcpClient> _guests = [];
    private TcpClient? _host;

    public void AcceptMany(int count)
    {
        for (var i = 0; i < count; i++)
        {
            using var client = listener.AcceptTcpClient();
            _guests.Add(client); //! SDA1007
        }
    }

    public void FirstBecomesHost()
    {
        using var client = listener.AcceptTcpClient();
        if (_host == null)
        {
            _host = client; //! SDA1007
            return;
        }

        client.GetStream().Write("taken"u8);
    }

    public TcpClient? Find(string name)
    {
        while (true)
        {
            using (var client = listener.AcceptTcpClient())
            {
                var reader = new StreamReader(client.GetStream());
                if (reader.ReadLine() == name)
                {
                    return client; //! SDA1007
                }
            }
        }
    }

    public void RemovedOnEveryPath(bool polite)
    {
        using var client = listener.AcceptTcpClient();
        _guests.Add(client);
        if (polite)
        {
            client.GetStream().Write("bye"u8);
            _guests.Remove(client);
            return;
        }

        _guests.Remove(client);
    }

    public void RemovedOnOnePath(bool polite)
    {
        using var client = listener.AcceptTcpClient();
        _guests.Add(client); //! SDA1007
        if (polite)
        {
            _guests.Remove(client);
        }
    }

    public void Cleared()
    {
        using var client = listener.AcceptTcpClient();
        _guests.Add(client);
        Notify();
        _guests.Clear();
    }

    public void InnerScope()
    {
        using var outer = listener.AcceptTcpClient();
        using (var inner = listener.AcceptTcpClient())
        {
            inner.GetStream().Write("x"u8);
        }

        Console.WriteLine(outer.Connected);
    }

    public void Notify()
    {
        foreach (var guest in _guests)
        {
            guest.GetStream().Write("news"u8);
        }

        _host?.GetStream().Write("news"u8);
    }
}
