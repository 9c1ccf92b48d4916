// A small mail client: the StreamWriter takes the stream with it, and the answer is read from a closed stream.
using System.Net.Sockets;
using System.Text;

public class SmtpProbe
{
    public string Probe(string host)
    {
        using var client = new TcpClient(host, 25);
        var stream = client.GetStream();
        using (var writer = new StreamWriter(stream, Encoding.ASCII))
        {
            writer.NewLine = "\r\n";
            writer.WriteLine("HELO probe");
            writer.WriteLine("QUIT");
        }

        var answer = new byte[256];
        var n = stream.Read(answer, 0, answer.Length); //! SDA1002
        return Encoding.ASCII.GetString(answer, 0, n);
    }

    public string ProbeLeavingOpen(string host)
    {
        using var client = new TcpClient(host, 25);
        var stream = client.GetStream();
        using (var writer = new StreamWriter(stream, Encoding.ASCII, 256, leaveOpen: true))
        {
            writer.Write("HELO probe\r\n");
            writer.Flush();
        }

        var answer = new byte[256];
        return Encoding.ASCII.GetString(answer, 0, stream.Read(answer, 0, answer.Length));
    }
}
