// Class: parts, explicit interface implementations, nested types.
using System.Net.Sockets;

namespace Partials;

public partial class Session
{
    private readonly Socket _socket;
    private readonly Lock _lock = new();

    public Session(Socket socket) => _socket = socket;

    public void Start()
    {
        Task.Run(Heartbeat);
    }

    private void Heartbeat()
    {
        while (true)
        {
            Thread.Sleep(100);
            lock (_lock)
            {
                _socket.Send(Pings.Next());
            }
        }
    }

    private static class Pings
    {
        private static byte s_n;

        public static byte[] Next() => [++s_n];
    }
}

public partial class Session : IChannel
{
    void IChannel.Post(byte[] data)
    {
        _socket.Send(data); //! SDA3001
    }

    public void Publish(byte[] data)
    {
        lock (_lock)
        {
            _socket.Send(data);
        }
    }
}

public interface IChannel
{
    void Post(byte[] data);
}

public class Outer
{
    private readonly Inner _inner;

    public Outer(NetworkStream stream)
    {
        _inner = new Inner(stream);
        _inner.Start();
    }

    public void Send(byte[] data) => _inner.Write(data);

    private sealed class Inner
    {
        private readonly NetworkStream _stream;

        public Inner(NetworkStream stream) => _stream = stream;

        public void Start() => new Thread(Loop) { IsBackground = true }.Start();

        private void Loop()
        {
            while (true)
            {
                Thread.Sleep(1000);
                _stream.WriteByte(0);
            }
        }

        public void Write(byte[] data)
        {
            _stream.Write(data); //! SDA3001
        }
    }
}
