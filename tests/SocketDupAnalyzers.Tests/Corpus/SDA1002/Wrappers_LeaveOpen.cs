// SDA1002: wrappers close the stream under them unless leaveOpen is true.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.IO.Compression;
using System.Text;

class Cases
{
    static void WriterCloses(TcpClient client, byte[] data)
    {
        var stream = client.GetStream();
        using (var writer = new StreamWriter(stream))
            writer.WriteLine("hello");
        stream.Write(data); //! SDA1002
    }

    static int ReaderCloses(TcpClient client)
    {
        var stream = client.GetStream();
        using (var reader = new StreamReader(stream))
            Console.WriteLine(reader.ReadLine());
        return stream.ReadByte(); //! SDA1002
    }

    static void BinaryCloses(TcpClient client, byte[] data)
    {
        var stream = client.GetStream();
        using (var writer = new BinaryWriter(stream))
            writer.Write(1);
        stream.Write(data); //! SDA1002
    }

    static void CompressionCloses(TcpClient client, byte[] data)
    {
        var stream = client.GetStream();
        using (var gzip = new GZipStream(stream, CompressionMode.Compress))
            gzip.Write(data);
        stream.Write(data); //! SDA1002
    }

    static void WriterLeavesOpen(TcpClient client, byte[] data)
    {
        var stream = client.GetStream();
        using (var writer = new StreamWriter(stream, Encoding.UTF8, 1024, leaveOpen: true))
            writer.WriteLine("hello");
        stream.Write(data);
    }

    static int ReaderLeavesOpen(TcpClient client)
    {
        var stream = client.GetStream();
        using (var reader = new StreamReader(stream, leaveOpen: true))
            Console.WriteLine(reader.ReadLine());
        return stream.ReadByte();
    }

    static void BinaryLeavesOpen(NetworkStream stream, byte[] data)
    {
        using (var writer = new BinaryWriter(stream, Encoding.ASCII, true))
            writer.Write(1);
        stream.Write(data);
    }

    static void CompressionLeavesOpen(TcpClient client, byte[] data)
    {
        var stream = client.GetStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(data);
        stream.Write(data);
    }

    static void WriterOverBorrowed(Socket conn, byte[] data)
    {
        using (var writer = new StreamWriter(new NetworkStream(conn, ownsSocket: false)))
            writer.WriteLine("hello");
        conn.Send(data);
    }
}
