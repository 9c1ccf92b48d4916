using System;
using System.Collections.Generic;
using System.Net.Sockets;
using System.Text;

namespace TakenApart;

public sealed record Peer(string Name, Socket Socket)
{
    public void Close() => Socket.Close();

    public void Tell(string text) => Socket.Send(Encoding.UTF8.GetBytes(text));
}

public sealed class Pair
{
    private readonly Socket _first;
    private readonly Socket _second;

    public Pair(Socket first, Socket second)
    {
        _first = first;
        _second = second;
    }

    public void Deconstruct(out Socket first, out Socket second)
    {
        first = _first;
        second = _second;
    }

    public void ToFirst(byte[] data) => _first.Send(data);

    public void ToSecond(byte[] data) => _second.Send(data);
}

public static class Rooms
{
    public static void Kick(Peer peer)
    {
        var (name, socket) = peer;
        socket.Close();
        peer.Tell(name); //! SDA1002
    }

    public static void KickOther(Peer peer)
    {
        (string name, Socket socket) = peer;
        peer.Close();
        socket.Send(Encoding.UTF8.GetBytes(name)); //! SDA1002
    }

    public static void KickAll(List<Peer> peers)
    {
        foreach (var (name, socket) in peers)
        {
            socket.Close();
            socket.Send(Encoding.UTF8.GetBytes(name)); //! SDA1002
        }
    }

    public static void Split(Pair pair, byte[] data)
    {
        var (first, second) = pair;
        first.Close();
        pair.ToSecond(data);
        second.Send(data);
        pair.ToFirst(data); //! SDA1002
    }

    public static void Another(Peer peer, Peer other)
    {
        var (_, socket) = peer;
        socket.Close();
        other.Tell("still here");
        peer = other;
        peer.Tell("and here");
    }
}
