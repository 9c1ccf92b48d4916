// BufferedStream counts when it is read from; a BufferedStream that is only written to, BinaryReader and raw reads do not.
using System.Net.Sockets;
using System.Text;

static class BufferedStreams
{
    static void TwoRead(NetworkStream stream, byte[] buffer)
    {
        var first = new BufferedStream(stream, 4096);
        Console.WriteLine(first.Read(buffer, 0, 4));
        var second = new BufferedStream(stream, 4096); //! SDA3003
        Console.WriteLine(second.Read(buffer, 0, 4));
    }

    static async Task BufferedThenText(NetworkStream stream, byte[] buffer)
    {
        var frames = new BufferedStream(stream);
        await frames.ReadExactlyAsync(buffer);
        var text = new StreamReader(stream); //! SDA3003
        Console.WriteLine(await text.ReadLineAsync());
    }

    static void TextThenBuffered(NetworkStream stream, byte[] buffer)
    {
        var text = new StreamReader(stream);
        Console.WriteLine(text.ReadLine());
        var body = new BufferedStream(stream); //! SDA3003
        Console.WriteLine(body.Read(buffer, 0, buffer.Length));
    }

    static void WritingOnly(NetworkStream stream, byte[] buffer)
    {
        var output = new BufferedStream(stream);
        var input = new StreamReader(stream);
        output.Write(buffer, 0, buffer.Length);
        output.Flush();
        Console.WriteLine(input.ReadLine());
    }

    static void OneForEachDirection(NetworkStream stream, byte[] buffer)
    {
        var input = new BufferedStream(stream);
        var output = new BufferedStream(stream);
        int n = input.Read(buffer, 0, buffer.Length);
        output.Write(buffer, 0, n);
        output.Flush();
    }

    static void BinaryReaders(NetworkStream stream)
    {
        using var first = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        Console.WriteLine(first.ReadInt32());
        using var second = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        Console.WriteLine(second.ReadInt32());
    }

    static void BinaryThenText(NetworkStream stream)
    {
        using var first = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        Console.WriteLine(first.ReadInt32());
        using var second = new StreamReader(stream);
        Console.WriteLine(second.ReadLine());
    }

    static void RawThenText(NetworkStream stream, byte[] header)
    {
        stream.ReadExactly(header);
        using var reader = new StreamReader(stream);
        Console.WriteLine(reader.ReadLine());
    }

    static void BinaryOverBuffered(NetworkStream stream)
    {
        var buffered = new BufferedStream(stream);
        using var reader = new BinaryReader(buffered);
        using var text = new StreamReader(buffered);
        Console.WriteLine(reader.ReadInt32());
        Console.WriteLine(text.ReadLine());
    }

    static void OverAFile(FileStream file)
    {
        var first = new StreamReader(file);
        Console.WriteLine(first.ReadLine());
        var second = new StreamReader(file);
        Console.WriteLine(second.ReadLine());
    }

    static void OverMemory(byte[] data)
    {
        var memory = new MemoryStream(data);
        var first = new StreamReader(memory);
        var second = new StreamReader(memory);
        Console.WriteLine(first.ReadLine() + second.ReadLine());
    }
}
