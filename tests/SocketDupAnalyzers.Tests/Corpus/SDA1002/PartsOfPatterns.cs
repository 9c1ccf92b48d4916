using System.Net.Sockets;

internal sealed class Holder
{
    public Socket Socket { get; set; } = null!;
}

internal sealed class Outer
{
    public Holder Holder { get; } = new();
}

internal sealed class PartsOfPatterns
{
    public bool Property(Socket s)
    {
        s.Close();
        return s is { Available: > 0 }; //! SDA1002
    }

    public bool NotAskedWhenClosed(Socket s)
    {
        s.Close();
        return s is { Connected: true, Available: > 0 };
    }

    public bool NotAskedOfNull(Socket? s)
    {
        s?.Close();
        s = null;
        return s is { Available: > 0 };
    }

    public bool Open(Socket s)
    {
        var waits = s is { Available: > 0 };
        s.Close();
        return waits;
    }

    public void Element(Socket[] pair, byte[] data)
    {
        if (pair is [var first, ..])
        {
            first.Close();
            first.Send(data); //! SDA1002
        }
    }

    public void OtherElement(Socket[] pair, byte[] data)
    {
        if (pair is [var first, var second])
        {
            first.Close();
            second.Send(data);
        }
    }

    public void Taken(Holder holder, byte[] data)
    {
        if (holder is { Socket: { } taken })
        {
            taken.Close();
            holder.Socket.Send(data); //! SDA1002
        }
    }

    public void TakenFromTuple((Socket Socket, int Number) pair, byte[] data)
    {
        if (pair is (var first, 3))
        {
            first.Close();
            first.Send(data); //! SDA1002
        }
    }

    public void TakenFromDeeper(Outer outer, byte[] data)
    {
        if (outer is { Holder: { Socket: { Connected: true } taken } })
        {
            taken.Close();
            outer.Holder.Socket.Send(data); //! SDA1002
        }
    }

    public void HandleTaken(Socket s, byte[] data)
    {
        if (s is { SafeHandle: { IsClosed: false } handle })
        {
            handle.Dispose();
            s.Send(data); //! SDA1002
        }
    }

    public void OneOfSeveralTypes(object o, byte[] data)
    {
        switch (o)
        {
            case Socket { Connected: false } s:
                s.Dispose();
                break;
            case Socket s:
                s.Send(data);
                break;
            case TcpClient { Connected: true } c:
                c.Close();
                c.GetStream().Write(data); //! SDA1002
                break;
        }
    }
}
