using System.IO;
using System.Net.Sockets;

namespace IsObject;

/// <summary>Whether there is a stream, the rest of the type asks, and closes it: nobody uses what was stored.</summary>
public class Page
{
    private Stream? _kept;
    private Stream? _other;

    public void Leave()
    {
        if (_kept is object)
        {
            _kept.Dispose();
            _kept = null;
        }

        if (_other is { })
        {
            _other.Dispose();
        }
    }

    public void Hello(TcpClient client)
    {
        _kept = client.GetStream();
        var writer = new StreamWriter(_kept);
        writer.WriteLine("hello");
        writer.Close();
    }

    public void HelloToo(TcpClient client)
    {
        using var stream = client.GetStream();
        _other = stream;
    }
}

public class Reader
{
    private Stream? _kept;

    public int Next() => _kept is Stream stream ? stream.ReadByte() : -1;

    public void Hello(TcpClient client)
    {
        using var stream = client.GetStream();
        _kept = stream; //! SDA1007
    }
}
