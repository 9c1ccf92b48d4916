// SDA1002: every overload of receiving, sync and async.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static async Task<int> Async(Socket conn, Memory<byte> buffer, CancellationToken token)
    {
        conn.Close();
        return await conn.ReceiveAsync(buffer, SocketFlags.None, token); //! SDA1002
    }

    static int From(Socket udp, byte[] buffer)
    {
        EndPoint from = new IPEndPoint(IPAddress.Any, 0);
        udp.Dispose();
        return udp.ReceiveFrom(buffer, ref from); //! SDA1002
    }

    static bool EventArgs(Socket conn, SocketAsyncEventArgs args)
    {
        conn.Dispose();
        return conn.ReceiveAsync(args); //! SDA1002
    }

    static async Task<Socket> AcceptLater(Socket listener)
    {
        listener.Close();
        return await listener.AcceptAsync(); //! SDA1002
    }

    static int FromFirst(Socket udp, byte[] buffer)
    {
        EndPoint from = new IPEndPoint(IPAddress.Any, 0);
        int read = udp.ReceiveFrom(buffer, ref from);
        udp.Dispose();
        return read;
    }

    static async Task<int> AsyncFirst(Socket conn, Memory<byte> buffer)
    {
        try
        {
            return await conn.ReceiveAsync(buffer, SocketFlags.None);
        }
        finally
        {
            conn.Close();
        }
    }

    static async Task<Socket> AcceptOne(Socket listener)
    {
        var conn = await listener.AcceptAsync();
        listener.Close();
        return conn;
    }

    static int UntilZero(Socket conn, byte[] buffer)
    {
        int total = 0, read;
        while ((read = conn.Receive(buffer)) > 0)
            total += read;
        conn.Close();
        return total;
    }
}
