using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;

namespace SocketDupAnalyzers.Tests.Knowledge;

/// <summary>Makes objects over a loopback connection, and closes them.</summary>
internal static class ClosedObjects
{
    public static Dictionary<string, Func<object>> Factories { get; } = new()
    {
        ["Socket"] = () => Closed(Connected(), socket => socket.Dispose()),
        ["Socket, IPv6"] = () => Closed(new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp), socket => socket.Close()),
        ["Socket, datagrams"] = () => Closed(new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp), socket => socket.Close()),
        ["TcpClient"] = () => Closed(new TcpClient { Client = Connected() }, client => client.Close()),
        ["TcpListener"] = () => Closed(Listening(), listener => listener.Stop()),
        ["UdpClient"] = () => Closed(new UdpClient(new IPEndPoint(IPAddress.Loopback, 0)), client => client.Dispose()),
        ["NetworkStream"] = () => Closed(Stream(), stream => stream.Dispose()),
        ["SafeSocketHandle"] = () => Closed(Connected().SafeHandle, handle => handle.Dispose()),
        ["StreamReader"] = () => Closed(new StreamReader(Stream()), reader => reader.Dispose()),
        ["StreamWriter"] = () => Closed(new StreamWriter(Stream()), writer => writer.Dispose()),
        ["BinaryReader"] = () => Closed(new BinaryReader(Stream()), reader => reader.Dispose()),
        ["BinaryWriter"] = () => Closed(new BinaryWriter(Stream()), writer => writer.Dispose()),
        ["BufferedStream"] = () => Closed(new BufferedStream(Stream()), stream => stream.Dispose()),
        ["SslStream"] = () => Closed(new SslStream(Stream()), stream => stream.Dispose()),
        ["GZipStream"] = () => Closed(new GZipStream(Stream(), CompressionMode.Compress), stream => stream.Dispose()),
    };

    /// <summary>A connected socket; its peer is in the system's hands and closed already.</summary>
    public static Socket Connected()
    {
        var listener = Listening();
        try
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Connect(listener.LocalEndpoint);
            listener.AcceptSocket().Dispose();
            return socket;
        }
        finally
        {
            listener.Stop();
        }
    }

    private static NetworkStream Stream() => new(Connected(), ownsSocket: true);

    private static TcpListener Listening()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static object Closed<T>(T item, Action<T> close)
        where T : notnull
    {
        close(item);
        return item;
    }
}
