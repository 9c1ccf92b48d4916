// SDA1002: what is known of a field is forgotten at a call that may write it.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Client : IDisposable
{
    private readonly EndPoint _remote;
    private readonly object _gate = new();
    private Socket _conn;

    public Client(EndPoint remote)
    {
        _remote = remote;
        _conn = Open();
    }

    public void Retry(byte[] data)
    {
        _conn.Close();
        Reconnect();
        _conn.Send(data);
    }

    public void RetryDirect(byte[] data)
    {
        _conn.Close();
        _conn = Open();
        _conn.Send(data);
    }

    public void RetryInLock(byte[] data)
    {
        _conn.Close();
        lock (_gate)
        {
            _conn.Send(data);
        }
    }

    public void NoRetry(byte[] data)
    {
        _conn.Close();
        Log("closed");
        _conn.Send(data); //! SDA1002
    }

    private void Reconnect() => _conn = Open();

    private static void Log(string text) => Console.WriteLine(text);

    private Socket Open()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(_remote);
        return socket;
    }

    public void Dispose() => _conn.Dispose();
}
