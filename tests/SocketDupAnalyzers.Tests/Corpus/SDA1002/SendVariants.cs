// SDA1002: every overload of sending, sync and async.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void SendTo(Socket udp, byte[] data, EndPoint to)
    {
        udp.Close();
        udp.SendTo(data, to); //! SDA1002
    }

    static void SendFile(Socket conn, string path)
    {
        conn.Close();
        conn.SendFile(path); //! SDA1002
    }

    static void Segments(Socket conn, List<ArraySegment<byte>> parts)
    {
        conn.Close();
        conn.Send(parts, SocketFlags.None); //! SDA1002
    }

    static void Span(Socket conn, ReadOnlySpan<byte> data)
    {
        conn.Close();
        conn.Send(data); //! SDA1002
    }

    static async Task Memory(Socket conn, ReadOnlyMemory<byte> data)
    {
        conn.Close();
        await conn.SendAsync(data); //! SDA1002
    }

    static void EventArgs(Socket conn, SocketAsyncEventArgs args)
    {
        conn.Close();
        conn.SendAsync(args); //! SDA1002
    }

    static IAsyncResult Begin(Socket conn, byte[] data)
    {
        conn.Close();
        return conn.BeginSend(data, 0, data.Length, SocketFlags.None, null, null); //! SDA1002
    }

    static void SendToFirst(Socket udp, byte[] data, EndPoint to)
    {
        udp.SendTo(data, to);
        udp.Close();
    }

    static void SendFileFirst(Socket conn, string path)
    {
        conn.SendFile(path);
        conn.Close();
    }

    static async Task MemoryFirst(Socket conn, ReadOnlyMemory<byte> data)
    {
        await conn.SendAsync(data);
        conn.Close();
    }

    static void Spanned(Socket conn, ReadOnlySpan<byte> data)
    {
        using (conn)
            conn.Send(data);
    }

    static void SegmentsThenClose(Socket conn, List<ArraySegment<byte>> parts)
    {
        conn.Send(parts);
        conn.Close();
    }

    static async Task WaitsForSend(Socket conn, byte[] data)
    {
        var sending = conn.SendAsync(data, SocketFlags.None);
        await sending;
        conn.Close();
    }
}
