using System;
using System.IO;
using System.Net.Sockets;
using System.Text;

namespace Constructed;

/// <summary>What a constructor is told and keeps, the object's other methods know.</summary>
public readonly struct Lease : IDisposable
{
    private readonly Socket _socket;
    private readonly bool _owns;

    public Lease(Socket socket, bool owns)
    {
        _socket = socket;
        _owns = owns;
    }

    public void Dispose()
    {
        if (_owns)
        {
            _socket.Dispose();
        }
    }

    public int Send(byte[] data) => _socket.Send(data);
}

public sealed class LineWriter : IDisposable
{
    private readonly StreamWriter _writer;

    public LineWriter(Stream stream, bool leaveOpen = false) => _writer = new StreamWriter(stream, Encoding.UTF8, 1024, leaveOpen);

    public void Line(string line) => _writer.WriteLine(line);

    public void Dispose() => _writer.Dispose();
}

public sealed class Guard<T> : IDisposable
    where T : class, IDisposable
{
    private readonly T _value;

    public Guard(T value) => _value = value;

    public T Value => _value;

    public void Dispose() => _value.Dispose();
}

public sealed class Chained : IDisposable
{
    private readonly NetworkStream _stream;

    public Chained(Socket socket)
        : this(socket, false)
    {
    }

    public Chained(Socket socket, bool owns) => _stream = new NetworkStream(socket, owns);

    public void Write(byte[] data) => _stream.Write(data, 0, data.Length);

    public void Dispose() => _stream.Dispose();
}

public static class Users
{
    public static void Leased(Socket socket, byte[] data)
    {
        using (var lease = new Lease(socket, owns: true))
        {
            lease.Send(data);
        }

        socket.Send(data); //! SDA1002
    }

    public static void Lent(Socket socket, byte[] data)
    {
        using (var lease = new Lease(socket, owns: false))
        {
            lease.Send(data);
        }

        socket.Send(data);
    }

    public static void Unknown(Socket socket, byte[] data, bool owns)
    {
        using (var lease = new Lease(socket, owns))
        {
            lease.Send(data);
        }

        socket.Send(data);
    }

    public static void Written(TcpClient client)
    {
        var stream = client.GetStream();
        using (var writer = new LineWriter(stream))
        {
            writer.Line("hello");
        }

        stream.WriteByte(10); //! SDA1002
    }

    public static void LeftOpen(TcpClient client)
    {
        var stream = client.GetStream();
        using (var writer = new LineWriter(stream, leaveOpen: true))
        {
            writer.Line("hello");
        }

        stream.WriteByte(10);
    }

    public static void Guarded(Socket socket, byte[] data)
    {
        using (var guard = new Guard<Socket>(socket))
        {
            guard.Value.Send(data);
        }

        socket.Send(data); //! SDA1002
    }

    public static void GuardedTwice(Socket socket, byte[] data)
    {
        var guard = new Guard<Socket>(socket);
        guard.Dispose();
        guard.Value.Send(data); //! SDA1002
    }

    public static void GuardedOther(Socket socket, Socket other, byte[] data)
    {
        var guard = new Guard<Socket>(socket);
        var second = new Guard<Socket>(other);
        guard.Dispose();
        second.Value.Send(data);
    }

    public static void Owning(Socket socket, byte[] data)
    {
        using (var chained = new Chained(socket, true))
        {
            chained.Write(data);
        }

        socket.Send(data); //! SDA1002
    }

    public static void NotOwning(Socket socket, byte[] data)
    {
        using (var chained = new Chained(socket))
        {
            chained.Write(data);
        }

        socket.Send(data);
    }

    public static void Wrapped(Socket socket, byte[] data)
    {
        using (var stream = Wrap(socket, true))
        {
            stream.Write(data, 0, data.Length);
        }

        socket.Send(data); //! SDA1002
    }

    public static void WrappedOnly(Socket socket, byte[] data)
    {
        using (var stream = Wrap(socket))
        {
            stream.Write(data, 0, data.Length);
        }

        socket.Send(data);
    }

    private static NetworkStream Wrap(Socket socket, bool owns = false) => new NetworkStream(socket, owns);
}
