using System.Net.Sockets;

namespace Recursive;

public sealed class Reader
{
    private readonly Stream _stream;
    private readonly Timer _timer;
    public Reader(Socket socket)
    {
        _stream = new NetworkStream(socket);
        _timer = new Timer(_ => Read(_stream, 3), null, 0, 100);
    }

    public void Read() => Read(_stream, 5); //! SDA3001

    private void Read(Stream stream, int times)
    {
        stream.ReadByte();
        if (times > 0)
        {
            Read(stream, times - 1);
        }
    }

    private void Even(Stream stream) => Odd(stream);

    private void Odd(Stream stream)
    {
        stream.WriteByte(1);
        Even(stream);
    }
}
