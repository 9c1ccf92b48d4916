// SDA1002: properties, records and primary-constructor parameters.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Relay(Socket upstream, Socket downstream)
{
    public void Wrong(byte[] data)
    {
        upstream.Close();
        upstream.Send(data); //! SDA1002
    }

    public void Right(byte[] data)
    {
        upstream.Close();
        downstream.Send(data);
    }

    public void Last(byte[] data)
    {
        downstream.Send(data);
        downstream.Close();
    }
}

sealed class Holder(Socket conn)
{
    public Socket Conn { get; } = conn;

    public void Wrong(byte[] data)
    {
        Conn.Dispose();
        Conn.Send(data); //! SDA1002
    }

    public void Right(byte[] data)
    {
        Conn.Send(data);
        Conn.Dispose();
    }
}

sealed record Pair(Socket Left, Socket Right);

class Cases
{
    static void OfRecord(Pair pair, byte[] data)
    {
        pair.Left.Close();
        pair.Left.Send(data); //! SDA1002
    }

    static void OtherSide(Pair pair, byte[] data)
    {
        pair.Left.Close();
        pair.Right.Send(data);
    }

    static void OtherPair(Pair pair, Pair other, byte[] data)
    {
        pair.Left.Close();
        other.Left.Send(data);
    }

    static void Deconstructed(Pair pair, byte[] data)
    {
        var (left, right) = pair;
        left.Close();
        right.Send(data);
    }
}
