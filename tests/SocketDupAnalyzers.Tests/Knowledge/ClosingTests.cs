using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using SocketDupAnalyzers.Knowledge;
using Xunit;

namespace SocketDupAnalyzers.Tests.Knowledge;

/// <summary>What the table says of closing, held against connections on loopback.</summary>
public class ClosingTests
{
    public static TheoryData<string, bool> Closings => new()
    {
        { "Socket.Close", false },
        { "Socket.Dispose", false },
        { "Socket.Close(-1)", false },
        { "Socket.Close(1)", true },
        { "TcpClient", true },
        { "TcpClient.Client", false },
        { "NetworkStream", true },
        { "NetworkStream, not owning", false },
        { "SafeSocketHandle", false },
        { "SetHandleAsInvalid", false },
    };

    /// <summary>A stream reader, writer or wrapper, with the flag that leaves the stream open where it has one.</summary>
    private static Dictionary<string, Func<Stream, bool, IDisposable?>> Wrappers { get; } = new()
    {
        ["System.IO.StreamReader"] = (stream, leaveOpen) => new StreamReader(stream, leaveOpen: leaveOpen),
        ["System.IO.StreamWriter"] = (stream, leaveOpen) => new StreamWriter(stream, leaveOpen: leaveOpen),
        ["System.IO.BinaryReader"] = (stream, leaveOpen) => new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen),
        ["System.IO.BinaryWriter"] = (stream, leaveOpen) => new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen),
        ["System.IO.BufferedStream"] = (stream, leaveOpen) => leaveOpen ? null : new BufferedStream(stream),
        ["System.IO.Compression.DeflateStream"] = (stream, leaveOpen) => new DeflateStream(stream, CompressionMode.Decompress, leaveOpen),
        ["System.IO.Compression.GZipStream"] = (stream, leaveOpen) => new GZipStream(stream, CompressionMode.Decompress, leaveOpen),
        ["System.IO.Compression.BrotliStream"] = (stream, leaveOpen) => new BrotliStream(stream, CompressionMode.Decompress, leaveOpen),
        ["System.IO.Compression.ZLibStream"] = (stream, leaveOpen) => new ZLibStream(stream, CompressionMode.Decompress, leaveOpen),
        ["System.Net.Security.SslStream"] = (stream, leaveOpen) => new SslStream(stream, leaveOpen),
        ["System.Net.Security.NegotiateStream"] = (stream, leaveOpen) => new NegotiateStream(stream, leaveOpen),
        ["System.Security.Cryptography.CryptoStream"] = (stream, leaveOpen) =>
            new CryptoStream(stream, new FromBase64Transform(), CryptoStreamMode.Read, leaveOpen),
    };

    public static TheoryData<string> WrapperTypes => [.. Wrappers.Keys];

    [Theory]
    [MemberData(nameof(Closings))]
    public void Closing_a_duplicate_shuts_the_connection_down_where_the_table_says_so(string closing, bool shutsDown)
    {
        // The table is about every platform; dup is not.
        if (!OperatingSystem.IsLinux())
            return;
        using var connection = new Connection();
        Close(closing, connection.Original);
        if (shutsDown)
            Assert.Equal(SocketError.Shutdown, Assert.Throws<SocketException>(() => connection.Original.Send([1])).SocketErrorCode);
        else
            Assert.Equal(1, connection.Original.Send([1]));
    }

    [Fact]
    public void The_column_of_the_types_says_the_same()
    {
        var column = SocketTypes.Rows.ToDictionary(row => row.Name.Split('.').Last(), row => row.ShutsDownOnClose);
        foreach (var type in new[] { "TcpClient", "NetworkStream", "SafeSocketHandle" })
            Assert.Contains((type, column[type]), Closings.Select(row => ((string)row[0], (bool)row[1])));
        Assert.False(column["Socket"]);
    }

    [Theory]
    [MemberData(nameof(WrapperTypes))]
    public void A_wrapper_closes_its_stream_unless_told_to_leave_it_open(string type)
    {
        foreach (var leaveOpen in new[] { false, true })
        {
            using var stream = new NetworkStream(ClosedObjects.Connected(), ownsSocket: true);
            if (Wrappers[type](stream, leaveOpen) is not { } wrapper)
                continue;
            wrapper.Dispose();
            Assert.Equal(leaveOpen, stream.CanRead);
        }
    }

    [Fact]
    public void Every_wrapper_of_the_table_is_tried()
    {
        var streams = ApiTable.Rows
            .Where(row => row.Name == ".ctor" && row.Effects.Any(effect => effect.Source.Name is "stream" or "innerStream" or "input" or "output"))
            .Select(row => row.Type);
        Assert.Equal(streams.Order(), Wrappers.Keys.Order());
    }

    private static void Close(string closing, Socket original)
    {
        if (closing == "SafeSocketHandle")
        {
            Duplicate(original).Dispose();
            return;
        }

        if (closing == "SetHandleAsInvalid")
        {
            var detached = Duplicate(original);
            var number = (int)detached.DangerousGetHandle();
            detached.SetHandleAsInvalid();
            Assert.Equal(0, NativeClose(number));
            return;
        }

        var duplicate = new Socket(Duplicate(original));
        switch (closing)
        {
            case "Socket.Close":
                duplicate.Close();
                break;
            case "Socket.Dispose":
                duplicate.Dispose();
                break;
            case "Socket.Close(-1)":
                duplicate.Close(-1);
                break;
            case "Socket.Close(1)":
                duplicate.Close(1);
                break;
            case "TcpClient":
                new TcpClient { Client = duplicate }.Close();
                break;
            case "TcpClient.Client":
                using (var client = new TcpClient { Client = duplicate })
                    client.Client.Close();
                break;
            case "NetworkStream":
                new NetworkStream(duplicate, ownsSocket: true).Dispose();
                break;
            default:
                new NetworkStream(duplicate).Dispose();
                Assert.Equal(1, duplicate.Send([1]));
                duplicate.Close();
                break;
        }
    }

    private static SafeSocketHandle Duplicate(Socket socket) => new(NativeDuplicate(socket.SafeHandle), ownsHandle: true);

    [DllImport("libc", EntryPoint = "dup", SetLastError = true)]
    private static extern int NativeDuplicate(SafeHandle socket);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int NativeClose(int descriptor);

    /// <summary>Two ends on loopback; what is sent is not read.</summary>
    private sealed class Connection : IDisposable
    {
        private readonly Socket _peer;

        public Connection()
        {
            using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
            listener.Listen();
            Original = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            Original.Connect(listener.LocalEndPoint!);
            _peer = listener.Accept();
        }

        public Socket Original { get; }

        public void Dispose()
        {
            Original.Dispose();
            _peer.Dispose();
        }
    }
}
