// PipeReader.Create over a connection, with another PipeReader or StreamReader; PipeReader beside PipeWriter, a Pipe's own reader.
using System.IO.Pipelines;
using System.Net.Sockets;

static class PipeReaders
{
    static async Task TwoPipes(NetworkStream stream)
    {
        var first = PipeReader.Create(stream);
        var a = await first.ReadAsync();
        first.AdvanceTo(a.Buffer.Start);
        var second = PipeReader.Create(stream); //! SDA3003
        var b = await second.ReadAsync();
        second.AdvanceTo(b.Buffer.End);
    }

    static async Task PipeThenText(TcpClient client)
    {
        var pipe = PipeReader.Create(client.GetStream(), new StreamPipeReaderOptions(leaveOpen: true));
        var result = await pipe.ReadAsync();
        pipe.AdvanceTo(result.Buffer.GetPosition(1));
        using var text = new StreamReader(client.GetStream()); //! SDA3003
        Console.WriteLine(await text.ReadLineAsync());
    }

    static async Task TextThenPipe(NetworkStream stream)
    {
        using var text = new StreamReader(stream, leaveOpen: true);
        Console.WriteLine(await text.ReadLineAsync());
        var pipe = PipeReader.Create(stream); //! SDA3003
        var result = await pipe.ReadAsync();
        pipe.AdvanceTo(result.Buffer.End);
    }

    static async Task ReaderAndWriter(NetworkStream stream)
    {
        var input = PipeReader.Create(stream);
        var output = PipeWriter.Create(stream);
        var result = await input.ReadAsync();
        foreach (var segment in result.Buffer)
        {
            await output.WriteAsync(segment);
        }

        input.AdvanceTo(result.Buffer.End);
    }

    static async Task OnePipe(NetworkStream stream)
    {
        var input = PipeReader.Create(stream);
        while (true)
        {
            var result = await input.ReadAsync();
            input.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted)
            {
                break;
            }
        }

        await input.CompleteAsync();
    }

    static async Task UnreadPipe(NetworkStream stream)
    {
        var unused = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
        await unused.CompleteAsync();
        var input = PipeReader.Create(stream);
        var result = await input.ReadAsync();
        input.AdvanceTo(result.Buffer.End);
    }

    static async Task TwoConnections(NetworkStream left, NetworkStream right)
    {
        var a = PipeReader.Create(left);
        var b = PipeReader.Create(right);
        await a.CopyToAsync(PipeWriter.Create(right));
        await b.CopyToAsync(PipeWriter.Create(left));
    }

    static async Task PipeOfItsOwn(NetworkStream stream)
    {
        var pipe = new Pipe();
        await stream.CopyToAsync(pipe.Writer);
        using var text = new StreamReader(pipe.Reader.AsStream());
        Console.WriteLine(await text.ReadLineAsync());
    }
}
