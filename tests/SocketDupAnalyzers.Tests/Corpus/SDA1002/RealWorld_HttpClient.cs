// SDA1002: a request over a TcpClient with readers and writers.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static string? Wrong(string host)
    {
        using var client = new TcpClient(host, 80);
        StreamReader reader;
        using (var writer = new StreamWriter(client.GetStream()))
        {
            reader = new StreamReader(client.GetStream());
            writer.WriteLine("GET / HTTP/1.0\r\n");
        }
        return reader.ReadLine(); //! SDA1002
    }

    static string? Right(string host)
    {
        using var client = new TcpClient(host, 80);
        using var stream = client.GetStream();
        using var writer = new StreamWriter(stream, leaveOpen: true);
        using var reader = new StreamReader(stream);
        writer.WriteLine("GET / HTTP/1.0\r\n");
        writer.Flush();
        return reader.ReadLine();
    }

    static string RightWithLocals(string host)
    {
        var client = new TcpClient();
        try
        {
            client.Connect(host, 80);
            var stream = client.GetStream();
            stream.Write("GET / HTTP/1.0\r\n\r\n"u8);
            var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
        finally
        {
            client.Close();
        }
    }

    static string? ClosedClient(TcpClient client)
    {
        var reader = new StreamReader(client.GetStream());
        string? first = reader.ReadLine();
        client.Close();
        return first + reader.ReadLine(); //! SDA1002
    }
}
