// SDA1002: pipe readers and writers over the stream of a socket.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.IO.Pipelines;

class Cases
{
    static async Task WriteLate(TcpClient client, byte[] data)
    {
        var writer = PipeWriter.Create(client.GetStream());
        client.Close();
        await writer.WriteAsync(data); //! SDA1002
    }

    static async Task ReadLate(Socket conn)
    {
        var reader = PipeReader.Create(new NetworkStream(conn, ownsSocket: true));
        conn.Close();
        var result = await reader.ReadAsync(); //! SDA1002
        reader.AdvanceTo(result.Buffer.End);
    }

    static async Task WriteInOrder(TcpClient client, byte[] data)
    {
        var writer = PipeWriter.Create(client.GetStream());
        await writer.WriteAsync(data);
        await writer.CompleteAsync();
        client.Close();
    }

    static async Task ReadInOrder(Socket conn)
    {
        var reader = PipeReader.Create(new NetworkStream(conn, ownsSocket: false), new StreamPipeReaderOptions(leaveOpen: true));
        var result = await reader.ReadAsync();
        reader.AdvanceTo(result.Buffer.End);
        await reader.CompleteAsync();
        await conn.SendAsync(new byte[] { 1 }, SocketFlags.None);
        conn.Close();
    }
}
