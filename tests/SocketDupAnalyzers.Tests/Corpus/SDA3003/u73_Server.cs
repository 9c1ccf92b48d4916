// Readers in servers; TLS that a helper puts a reader on; readers in turn.
using System.IO.Pipelines;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace E07;

public sealed class LineServer(IPEndPoint endpoint)
{
    public async Task RunAsync(CancellationToken ct)
    {
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(endpoint);
        listener.Listen();
        while (!ct.IsCancellationRequested)
        {
            var socket = await listener.AcceptAsync(ct);
            _ = HandleAsync(socket);
        }
    }

    private static async Task HandleAsync(Socket socket)
    {
        await using var stream = new NetworkStream(socket, ownsSocket: true);
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { AutoFlush = true };
        while (await reader.ReadLineAsync() is { } line)
            await writer.WriteLineAsync(line);
    }

    public static async Task NegotiateAsync(NetworkStream stream)
    {
        var hello = await JsonSerializer.DeserializeAsync<Hello>(stream);
        if (hello?.Pipe == true)
        {
            var pipe = PipeReader.Create(stream);
            await pipe.CompleteAsync();
        }
        else
        {
            using var reader = new StreamReader(stream);
            Console.WriteLine(await reader.ReadLineAsync());
        }
    }

    public static async Task SslOverPipeAsync(NetworkStream stream, string host)
    {
        await using var ssl = new SslStream(stream);
        await ssl.AuthenticateAsClientAsync(host);
        var input = PipeReader.Create(ssl);
        var output = PipeWriter.Create(ssl);
        await output.WriteAsync("GET"u8.ToArray());
        var read = await input.ReadAsync();
        input.AdvanceTo(read.Buffer.End);
    }

    public static async Task PipeBesideReaderAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        var line = await reader.ReadLineAsync();
        if (line == "BINARY")
        {
            var pipe = PipeReader.Create(stream); //! SDA3003
            var read = await pipe.ReadAsync();
            pipe.AdvanceTo(read.Buffer.End);
            await pipe.CompleteAsync();
        }
    }

    public static async Task SequenceAsync(NetworkStream stream)
    {
        using (var first = new StreamReader(stream, leaveOpen: true))
        {
            Console.WriteLine(await first.ReadLineAsync());
        }

        using (var second = new StreamReader(stream, leaveOpen: true)) //! SDA3003
        {
            Console.WriteLine(await second.ReadLineAsync());
        }
    }

    public static async Task TwoSocketsAsync(Socket a, Socket b)
    {
        foreach (var socket in new[] { a, b })
        {
            await using var stream = new NetworkStream(socket);
            using var reader = new StreamReader(stream);
            Console.WriteLine(await reader.ReadLineAsync());
        }
    }

    public static async Task SecondNeverReadAsync(NetworkStream stream)
    {
        var reader = new StreamReader(stream);
        Console.WriteLine(await reader.ReadLineAsync());
        var unused = new BufferedStream(stream);
        unused.Write("x"u8);
        unused.Flush();
    }

    private sealed record Hello(bool Pipe);
}

public sealed class Upgrader
{
    private Stream _stream;
    private StreamReader _in;
    private StreamWriter _out;

    public Upgrader(TcpClient client)
    {
        _stream = client.GetStream();
        _in = new StreamReader(_stream);
        _out = new StreamWriter(_stream) { AutoFlush = true };
    }

    private string Reply()
    {
        var line = _in.ReadLine();
        return line ?? throw new EndOfStreamException();
    }

    public void StartTls(string host)
    {
        _out.WriteLine("STARTTLS");
        if (Reply()[0] != '2')
            return;
        var ssl = new SslStream(_stream); //! SDA3003
        ssl.AuthenticateAsClient(host);
        Use(ssl);
    }

    private void Use(Stream stream)
    {
        _stream = stream;
        _in = new StreamReader(stream);
        _out = new StreamWriter(stream) { AutoFlush = true };
    }

    public string Ask(string text)
    {
        _out.WriteLine(text);
        return Reply();
    }
}
