// SDA1002: layers of streams, closed at the top or left open.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.IO.Compression;

class Cases
{
    static void TopCloses(Socket conn, byte[] data)
    {
        var buffered = new BufferedStream(new NetworkStream(conn, ownsSocket: true));
        buffered.Write(data);
        buffered.Dispose();
        conn.Send(data); //! SDA1002
    }

    static void ConstantOwns(Socket conn, byte[] data)
    {
        const bool owns = true;
        using (var stream = new NetworkStream(conn, owns))
            stream.Write(data);
        conn.Send(data); //! SDA1002
    }

    static void ConstantBorrows(Socket conn, byte[] data)
    {
        const bool owns = false;
        using (var stream = new NetworkStream(conn, owns))
            stream.Write(data);
        conn.Send(data);
    }

    static void NamedOutOfOrder(Socket conn, byte[] data)
    {
        using (var stream = new NetworkStream(ownsSocket: false, socket: conn))
            stream.Write(data);
        conn.Send(data);
    }

    static void TopOverBorrowed(Socket conn, byte[] data)
    {
        using (var gzip = new GZipStream(new NetworkStream(conn, ownsSocket: false), CompressionMode.Compress))
            gzip.Write(data);
        conn.Send(data);
    }
}
