// SDA1002: dispose patterns that close once and say goodbye first.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Connection : IDisposable
{
    private readonly Socket _socket;
    private bool _disposed;

    public Connection(Socket socket) => _socket = socket;

    public void Send(byte[] data)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        _socket.Send(data);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;
        if (disposing)
        {
            try
            {
                _socket.Shutdown(SocketShutdown.Both);
            }
            catch (SocketException)
            {
            }
            _socket.Dispose();
        }
        _disposed = true;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }
}

class LateGoodbye : IDisposable
{
    private readonly Socket _socket;

    public LateGoodbye(Socket socket) => _socket = socket;

    public void Dispose()
    {
        _socket.Dispose();
        _socket.Shutdown(SocketShutdown.Both); //! SDA1002
    }
}

class Restartable
{
    private Socket? _socket;

    public void Start(EndPoint remote)
    {
        Stop();
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _socket.Connect(remote);
    }

    public void Stop()
    {
        _socket?.Close();
        _socket = null;
    }

    public void Send(byte[] data) => _socket?.Send(data);
}
