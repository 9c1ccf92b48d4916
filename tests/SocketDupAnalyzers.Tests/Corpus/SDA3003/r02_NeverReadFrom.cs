// A reader that was never read from before it was left or closed took no bytes; exclusive branches make one reader.
using System.Net.Sockets;

static class NeverReadFrom
{
    static void LeftUnread(NetworkStream stream)
    {
        var first = new StreamReader(stream, leaveOpen: true);
        Console.WriteLine(first.CurrentEncoding.WebName);
        var second = new StreamReader(stream, leaveOpen: true);
        Console.WriteLine(second.ReadLine());
    }

    static void ClosedUnread(NetworkStream stream)
    {
        using (new StreamReader(stream, leaveOpen: true))
        {
        }

        using var second = new StreamReader(stream, leaveOpen: true);
        Console.WriteLine(second.ReadLine());
    }

    static void DisposedBeforeItWasUsed(NetworkStream stream, bool binary)
    {
        var text = new StreamReader(stream, leaveOpen: true);
        if (binary)
        {
            text.Dispose();
            using var raw = new BufferedStream(new NonClosing(stream));
            Console.WriteLine(raw.ReadByte());
            return;
        }

        Console.WriteLine(text.ReadLine());
    }

    static void EitherOr(NetworkStream stream, bool utf16)
    {
        StreamReader reader;
        if (utf16)
        {
            reader = new StreamReader(stream, System.Text.Encoding.Unicode);
        }
        else
        {
            reader = new StreamReader(stream, System.Text.Encoding.UTF8);
        }

        Console.WriteLine(reader.ReadLine());
    }

    static string? Switched(NetworkStream stream, int kind) => kind switch
    {
        0 => new StreamReader(stream).ReadLine(),
        1 => new StreamReader(stream).ReadToEnd(),
        _ => null,
    };

    static void ReadOnOnePath(NetworkStream stream, bool greeting)
    {
        var first = new StreamReader(stream, leaveOpen: true);
        if (greeting)
        {
            Console.WriteLine(first.ReadLine());
        }

        var second = new StreamReader(stream, leaveOpen: true); //! SDA3003
        Console.WriteLine(second.ReadLine());
    }

    static void SecondNeverRead(NetworkStream stream)
    {
        var first = new StreamReader(stream, leaveOpen: true);
        Console.WriteLine(first.ReadLine());
        var second = new StreamReader(stream, leaveOpen: true); //? SDA3003
        Console.WriteLine(second.CurrentEncoding.WebName);
    }

    static void ReadThenReturned(NetworkStream stream, bool quick)
    {
        if (quick)
        {
            using var first = new StreamReader(stream, leaveOpen: true);
            Console.WriteLine(first.ReadLine());
            return;
        }

        using var second = new StreamReader(stream, leaveOpen: true);
        Console.WriteLine(second.ReadLine());
    }

    private sealed class NonClosing(Stream inner) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => 0; set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
