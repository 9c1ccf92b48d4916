// SDA1002: a using over a stream closes what it owns.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void OwnedSocket(Socket conn, byte[] data)
    {
        using (var stream = new NetworkStream(conn, ownsSocket: true))
            stream.Write(data);
        conn.Send(data); //! SDA1002
    }

    static void ClientStream(TcpClient client, byte[] data)
    {
        using (var stream = client.GetStream())
            stream.Write(data);
        client.GetStream().Write(data); //! SDA1002
    }

    static async Task OwnedAsync(Socket conn, byte[] data)
    {
        await using (var stream = new NetworkStream(conn, true))
            await stream.WriteAsync(data);
        await conn.SendAsync(data); //! SDA1002
    }

    static void Borrowed(Socket conn, byte[] data)
    {
        using (var stream = new NetworkStream(conn))
            stream.Write(data);
        conn.Send(data);
    }

    static void BorrowedExplicitly(Socket conn, byte[] data)
    {
        using (var stream = new NetworkStream(conn, FileAccess.Write, false))
            stream.Write(data);
        conn.Send(data);
    }

    static async Task BorrowedAsync(Socket conn, byte[] data)
    {
        await using (var stream = new NetworkStream(conn, false))
            await stream.WriteAsync(data);
        await conn.SendAsync(data);
    }

    static void OwnedInsideOnly(Socket conn, byte[] data)
    {
        using var stream = new NetworkStream(conn, ownsSocket: true);
        stream.Write(data);
        conn.Shutdown(SocketShutdown.Send);
    }
}
