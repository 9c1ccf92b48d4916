using System.Net.Sockets;

namespace Contexts;

public sealed class Wrapped
{
    private readonly Socket _socket;
    private bool _closed;
    public Wrapped(Socket socket) => _socket = socket;
    public void Stop()
    {
        _socket.Close();
        _closed = true;
        Tell("bye");
    }

    private void Tell(string text) => Write(System.Text.Encoding.UTF8.GetBytes(text));

    private void Write(byte[] data)
    {
        if (_closed)
        {
            return;
        }

        _socket.Send(data);
    }
}

public static class Helpers
{
    public static void Finish(Socket socket, bool flush = false)
    {
        if (flush)
        {
            socket.Send(new byte[1]);
        }
    }

    public static void Calls(Socket socket)
    {
        socket.Close();
        Finish(socket);
        Finish(socket, true); //! SDA1002
    }

    public static void Names(Socket socket, byte[] data)
    {
        socket.Dispose();
        Write(socket, null);
        Write(socket, data); //! SDA1002
    }

    private static void Write(Socket socket, byte[]? last)
    {
        if (last != null)
        {
            socket.Send(last);
        }
    }

    public static void Local(Socket socket)
    {
        var done = false;
        void Flush()
        {
            if (!done)
            {
                socket.Send(new byte[1]);
            }
        }

        socket.Send(new byte[2]);
        socket.Close();
        done = true;
        Flush();
    }

    public static void CloseMaybe(Socket socket, bool close)
    {
        if (close)
        {
            socket.Close();
        }
    }

    public static void MaybeNot(Socket socket)
    {
        CloseMaybe(socket, false);
        socket.Send(new byte[1]);
        CloseMaybe(socket, close: true);
        socket.Send(new byte[1]); //! SDA1002
    }
}

public sealed class Reopened : IDisposable
{
    private Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private bool _open = true;

    public void Dispose()
    {
        Dispose(true);
        Report();
    }

    private void Dispose(bool disposing)
    {
        if (disposing)
        {
            _open = false;
            _socket.Dispose();
        }
    }

    private void Report()
    {
        if (_open)
        {
            _socket.Send(new byte[1]);
        }
    }
}

public sealed class OtherObject
{
    private readonly Socket _socket;
    private bool _closed;
    public OtherObject(Socket socket) => _socket = socket;

    public static void Stop(OtherObject other)
    {
        other._socket.Close();
        other._closed = true;
        other.Flush();
    }

    public static void StopAll(OtherObject one, OtherObject two)
    {
        one._socket.Close();
        two._closed = true;
        one.Flush(); //! SDA1002
    }

    private void Flush()
    {
        if (!_closed)
        {
            _socket.Send(new byte[1]);
        }
    }
}

public sealed class Asynchronous
{
    private readonly NetworkStream _stream;
    private volatile bool _closed;
    public Asynchronous(NetworkStream stream) => _stream = stream;

    public async Task StopAsync()
    {
        _stream.Close();
        _closed = true;
        await FlushAsync();
    }

    private async Task FlushAsync()
    {
        if (!_closed)
        {
            await _stream.WriteAsync(new byte[1]);
        }
    }
}
