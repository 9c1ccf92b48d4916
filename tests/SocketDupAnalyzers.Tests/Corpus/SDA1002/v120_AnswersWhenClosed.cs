using System;
using System.Net.Sockets;

namespace AnswersWhenClosed;

/// <summary>A helper that asks for more than <c>Connected</c> still answers no, once the socket is closed.</summary>
public sealed class Link
{
    private readonly Socket _socket;
    private int _retries;

    public Link(Socket socket) => _socket = socket;

    private bool IsUp => _socket.Connected && _socket.Poll(0, SelectMode.SelectWrite);

    private bool MayWrite(int size)
    {
        if (!_socket.Connected)
        {
            return false;
        }

        if (size > 1024)
        {
            return _retries < 3;
        }

        return true;
    }

    private bool Nested(int size) => MayWrite(size) || IsUp;

    private bool IsIdle() => !_socket.Connected || _socket.Available == 0;

    public void A(byte[] data)
    {
        _socket.Close();
        if (IsUp)
        {
            _socket.Send(data);
        }
    }

    public void B(byte[] data)
    {
        _socket.Close();
        if (MayWrite(data.Length))
        {
            _socket.Send(data);
        }
    }

    public void C(byte[] data)
    {
        _socket.Close();
        if (!Nested(data.Length))
        {
            return;
        }

        _socket.Send(data);
    }

    public void D(byte[] data)
    {
        _socket.Close();
        if (!IsIdle())
        {
            _socket.Send(data);
        }
    }

    public void E(byte[] data)
    {
        _socket.Close();
        if (IsIdle())
        {
            _socket.Send(data); //! SDA1002
        }
    }

    public static void F(Socket socket, byte[] data)
    {
        socket.Close();
        if (Up(socket, 5))
        {
            socket.Send(data);
        }
    }

    private static bool Up(Socket socket, int wait) => socket is { Connected: true } && socket.Poll(wait, SelectMode.SelectWrite);
}
