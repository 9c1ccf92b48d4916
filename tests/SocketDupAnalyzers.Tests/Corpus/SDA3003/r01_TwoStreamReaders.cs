// Two StreamReaders over one stream: side by side, one after the other, through GetStream twice; one reader of its own for each stream is silent.
using System.Net.Sockets;
using System.Text;

static class TwoStreamReaders
{
    static void SideBySide(NetworkStream stream)
    {
        var first = new StreamReader(stream);
        Console.WriteLine(first.ReadLine());
        var second = new StreamReader(stream); //! SDA3003
        Console.WriteLine(second.ReadLine());
    }

    static async Task BothMadeFirst(NetworkStream stream)
    {
        var headers = new StreamReader(stream, Encoding.ASCII, false, 1024, leaveOpen: true);
        var body = new StreamReader(stream, Encoding.UTF8, false, 1024, leaveOpen: true); //! SDA3003
        Console.WriteLine(await headers.ReadLineAsync());
        Console.WriteLine(await body.ReadToEndAsync());
    }

    static void LeftOpenAfterReading(NetworkStream stream)
    {
        using (var headers = new StreamReader(stream, leaveOpen: true))
        {
            Console.WriteLine(headers.ReadLine());
        }

        using (var body = new StreamReader(stream, leaveOpen: true)) //! SDA3003
        {
            Console.WriteLine(body.ReadToEnd());
        }
    }

    static void GetStreamTwice(TcpClient client)
    {
        var first = new StreamReader(client.GetStream());
        Console.WriteLine(first.ReadLine());
        var second = new StreamReader(client.GetStream()); //! SDA3003
        Console.WriteLine(second.ReadLine());
    }

    static void StreamsOverOneSocket(Socket socket)
    {
        var first = new StreamReader(new NetworkStream(socket, ownsSocket: false));
        Console.WriteLine(first.ReadLine());
        var second = new StreamReader(new NetworkStream(socket, ownsSocket: false)); //! SDA3003
        Console.WriteLine(second.ReadLine());
    }

    static void One(NetworkStream stream)
    {
        var reader = new StreamReader(stream);
        Console.WriteLine(reader.ReadLine());
        Console.WriteLine(reader.ReadLine());
    }

    static void ReaderAndWriter(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        using var writer = new StreamWriter(stream, leaveOpen: true) { AutoFlush = true };
        writer.WriteLine(reader.ReadLine());
    }

    static void TwoConnections(TcpClient left, TcpClient right)
    {
        var a = new StreamReader(left.GetStream());
        var b = new StreamReader(right.GetStream());
        Console.WriteLine(a.ReadLine() + b.ReadLine());
    }

    static void SameReader(NetworkStream stream)
    {
        var reader = new StreamReader(stream);
        var same = reader;
        Console.WriteLine(reader.ReadLine());
        Console.WriteLine(same.ReadLine());
    }
}
