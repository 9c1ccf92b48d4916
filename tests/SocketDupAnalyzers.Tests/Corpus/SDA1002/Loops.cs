// SDA1002: what one turn closes, the next one uses.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void SendThenClose(Socket conn, IEnumerable<byte[]> packets)
    {
        foreach (var packet in packets)
        {
            conn.Send(packet); //! SDA1002
            conn.Close();
        }
    }

    static void UsingPerTurn(Socket conn, IEnumerable<byte[]> packets)
    {
        foreach (var packet in packets)
        {
            using var stream = new NetworkStream(conn, ownsSocket: true); //? SDA1002
            stream.Write(packet); //? SDA1002
        }
    }

    static void CloseAfterLoop(Socket conn, IEnumerable<byte[]> packets)
    {
        foreach (var packet in packets)
            conn.Send(packet);
        conn.Close();
    }

    static void OnePerTurn(Socket listener, byte[] data)
    {
        for (int i = 0; i < 10; i++)
        {
            var conn = listener.Accept();
            conn.Send(data);
            conn.Close();
        }
    }

    static void CloseAll(List<Socket> all, byte[] data)
    {
        foreach (var conn in all)
            conn.Send(data);
        foreach (var conn in all)
            conn.Close();
    }

    static void ClosesLastTurn(Socket conn, byte[][] packets)
    {
        for (int i = 0; i < packets.Length; i++)
        {
            conn.Send(packets[i]);
            if (packets[i].Length == 0)
            {
                conn.Close();
                break;
            }
        }
    }

    static void DoWhile(Socket conn, byte[] buffer)
    {
        int read;
        do
        {
            read = conn.Receive(buffer); //! SDA1002
            if (read < 4)
                conn.Close();
        }
        while (read > 0);
    }

    static void WhileCondition(Socket conn, byte[] buffer)
    {
        while (conn.Receive(buffer) > 0) //! SDA1002
        {
            Console.WriteLine(buffer[0]);
            conn.Close();
        }
    }
}
