// Readers made in helpers: an action inside a helper is reported at the call of the helper; helpers that hand their reader back.
using System.Net.Sockets;

static class ReaderHelpers
{
    static string? ReadLineOf(Stream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        return reader.ReadLine();
    }

    static StreamReader Open(NetworkStream stream) => new StreamReader(stream, leaveOpen: true);

    static string? ReadWith(StreamReader reader) => reader.ReadLine();

    static int ReadNumber(NetworkStream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        return reader.ReadInt32();
    }

    static void CalledTwice(NetworkStream stream)
    {
        Console.WriteLine(ReadLineOf(stream));
        Console.WriteLine(ReadLineOf(stream)); //! SDA3003
    }

    static void HelperAndOwn(NetworkStream stream)
    {
        var reader = new StreamReader(stream);
        Console.WriteLine(reader.ReadLine());
        Console.WriteLine(ReadLineOf(stream)); //! SDA3003
    }

    static void CalledOnce(NetworkStream stream)
    {
        Console.WriteLine(ReadLineOf(stream));
    }

    static void CalledForTwo(NetworkStream left, NetworkStream right)
    {
        Console.WriteLine(ReadLineOf(left));
        Console.WriteLine(ReadLineOf(right));
    }

    static void Opened(NetworkStream stream)
    {
        var reader = Open(stream);
        Console.WriteLine(ReadWith(reader));
        Console.WriteLine(ReadWith(reader));
    }

    static void OpenedTwice(NetworkStream stream)
    {
        var first = Open(stream);
        Console.WriteLine(first.ReadLine());
        var second = Open(stream); //! SDA3003
        Console.WriteLine(second.ReadLine());
    }

    static void Numbers(NetworkStream stream)
    {
        Console.WriteLine(ReadNumber(stream));
        Console.WriteLine(ReadNumber(stream));
    }

    static void ReaderHandedDown(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        for (int i = 0; i < 10; i++)
        {
            Console.WriteLine(ReadWith(reader));
        }
    }

    static string? EitherHelper(NetworkStream stream, bool text) =>
        text ? ReadLineOf(stream) : ReadNumber(stream).ToString();
}
