// SDA1002: handing a closed socket to a method that uses it; the report is at the call.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Direct(Socket conn)
    {
        conn.Close();
        Greet(conn); //! SDA1002
    }

    static void Deep(Socket conn)
    {
        conn.Close();
        Outer(conn); //! SDA1002
    }

    static async Task Asynchronous(Socket conn)
    {
        conn.Close();
        await GreetAsync(conn); //! SDA1002
    }

    static void Extension(Socket conn)
    {
        conn.Dispose();
        conn.SendLine("bye"); //! SDA1002
    }

    static void OfStream(TcpClient client)
    {
        var stream = client.GetStream();
        client.Close();
        WriteTo(stream); //! SDA1002
    }

    static void Harmless(Socket conn)
    {
        conn.Close();
        Describe(conn);
    }

    static void OnlyCloses(Socket conn)
    {
        conn.Close();
        End(conn);
    }

    static void Before(Socket conn)
    {
        Greet(conn);
        conn.Close();
    }

    static void OfAnother(Socket conn, Socket other)
    {
        conn.Close();
        Greet(other);
        other.SendLine("hi");
    }

    static void Remembered(Socket conn, HashSet<Socket> live)
    {
        conn.Close();
        live.Remove(conn);
    }

    static void Greet(Socket s) => s.Send([1, 2, 3]);
    static void Outer(Socket s) => Greet(s);
    static async Task GreetAsync(Socket s) => await s.SendAsync(new byte[] { 1 }, SocketFlags.None);
    static void WriteTo(Stream stream) => stream.WriteByte(1);
    static void Describe(Socket s) => Console.WriteLine($"{s.AddressFamily} {s.Connected}");
    static void End(Socket s) => s.Dispose();
    }

    static class Lines
    {
    public static void SendLine(this Socket socket, string line) => socket.Send(System.Text.Encoding.UTF8.GetBytes(line));
}
