// Class, silent: chains of SocketAsyncEventArgs with a flag under a lock.
using System.Net.Sockets;

namespace Saea;

public sealed class SaeaConnection
{
    private readonly Socket _socket;
    private readonly SocketAsyncEventArgs _receiveArgs = new();
    private readonly SocketAsyncEventArgs _sendArgs = new();
    private readonly Queue<byte[]> _outgoing = new();
    private bool _sending;

    public SaeaConnection(Socket socket)
    {
        _socket = socket;
        _receiveArgs.SetBuffer(new byte[8192]);
        _receiveArgs.Completed += OnReceived;
        _sendArgs.Completed += OnSent;
    }

    public void Start() => Receive();

    private void Receive()
    {
        while (!_socket.ReceiveAsync(_receiveArgs))
        {
            if (!Process(_receiveArgs))
                return;
        }
    }

    private void OnReceived(object? sender, SocketAsyncEventArgs e)
    {
        if (Process(e))
            Receive();
    }

    private bool Process(SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success || e.BytesTransferred == 0)
        {
            _socket.Close();
            return false;
        }

        Send(e.Buffer!.AsSpan(0, e.BytesTransferred).ToArray());
        return true;
    }

    public void Send(byte[] message)
    {
        lock (_outgoing)
        {
            _outgoing.Enqueue(message);
            if (_sending)
                return;
            _sending = true;
        }

        SendNext();
    }

    private void SendNext()
    {
        while (true)
        {
            byte[] next;
            lock (_outgoing)
            {
                if (_outgoing.Count == 0)
                {
                    _sending = false;
                    return;
                }

                next = _outgoing.Dequeue();
            }

            _sendArgs.SetBuffer(next, 0, next.Length);
            if (_socket.SendAsync(_sendArgs))
                return;
        }
    }

    private void OnSent(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError == SocketError.Success)
            SendNext();
        else
            _socket.Close();
    }
}
