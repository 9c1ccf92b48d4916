using System.Collections.Generic;
using System.Net.Sockets;

namespace CustomDelegate;

public delegate void Handler(Socket socket);

public sealed class Hub
{
    private readonly List<Socket> _open = new();
    private Handler? _handler;

    public void Set(Handler handler) => _handler = handler;

    /// <summary>Whoever it is may take it out again.</summary>
    public void Run(Socket listener)
    {
        using var socket = listener.Accept();
        _open.Add(socket);
        _handler!(socket);
    }

    public void Count(Socket listener)
    {
        using var socket = listener.Accept();
        _open.Add(socket); //! SDA1007
        Look();
    }

    private int Look() => _open.Count;

    public void Shout(byte[] data) => _open.ForEach(socket => socket.Send(data));
}
