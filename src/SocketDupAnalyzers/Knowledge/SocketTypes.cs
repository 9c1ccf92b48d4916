using System.Collections.Immutable;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>The types whose objects are followed.</summary>
internal static class SocketTypes
{
    public const string Socket = "System.Net.Sockets.Socket";

    public static ImmutableArray<SocketType> Rows { get; } = ImmutableArray.Create(
        new SocketType(Socket, SocketTypeKind.Socket, AlwaysSocket: true),
        new SocketType("System.Net.Sockets.TcpClient", SocketTypeKind.Client, AlwaysSocket: true, ShutsDownOnClose: true),
        new SocketType("System.Net.Sockets.TcpListener", SocketTypeKind.Listener, AlwaysSocket: true),
        new SocketType("System.Net.Sockets.UdpClient", SocketTypeKind.Datagram, AlwaysSocket: true, ShutsDownOnClose: true),
        new SocketType("System.Net.Sockets.NetworkStream", SocketTypeKind.Stream, AlwaysSocket: true, ShutsDownOnClose: true),
        new SocketType("System.Net.Sockets.SocketInformation", SocketTypeKind.Information, AlwaysSocket: true),

        new SocketType("System.Net.Sockets.SafeSocketHandle", SocketTypeKind.Handle, AlwaysSocket: true),
        new SocketType("Microsoft.Win32.SafeHandles.SafeFileHandle", SocketTypeKind.Handle),
        new SocketType("Microsoft.Win32.SafeHandles.SafeWaitHandle", SocketTypeKind.Handle),
        new SocketType("System.Runtime.InteropServices.SafeHandle", SocketTypeKind.Handle),

        new SocketType("System.IO.BufferedStream", SocketTypeKind.Wrapper, Buffers: true),
        new SocketType("System.IO.Compression.DeflateStream", SocketTypeKind.Wrapper, Buffers: true),
        new SocketType("System.IO.Compression.GZipStream", SocketTypeKind.Wrapper, Buffers: true),
        new SocketType("System.IO.Compression.BrotliStream", SocketTypeKind.Wrapper, Buffers: true),
        new SocketType("System.IO.Compression.ZLibStream", SocketTypeKind.Wrapper, Buffers: true),
        new SocketType("System.Security.Cryptography.CryptoStream", SocketTypeKind.Wrapper, Buffers: true),
        new SocketType("System.Net.Security.SslStream", SocketTypeKind.Wrapper, Buffers: true),
        new SocketType("System.Net.Security.NegotiateStream", SocketTypeKind.Wrapper),
        new SocketType("System.IO.FileStream", SocketTypeKind.Wrapper, Buffers: true),
        new SocketType("Mono.Unix.UnixStream", SocketTypeKind.Wrapper),
        new SocketType("System.IO.Stream", SocketTypeKind.Wrapper),
        new SocketType("System.IO.StreamReader", SocketTypeKind.Wrapper, Buffers: true),
        new SocketType("System.IO.TextReader", SocketTypeKind.Wrapper),
        new SocketType("System.IO.StreamWriter", SocketTypeKind.Wrapper),
        new SocketType("System.IO.TextWriter", SocketTypeKind.Wrapper),
        new SocketType("System.IO.BinaryReader", SocketTypeKind.Wrapper),
        new SocketType("System.IO.BinaryWriter", SocketTypeKind.Wrapper),
        new SocketType("System.IO.Pipelines.PipeReader", SocketTypeKind.Wrapper, Buffers: true),
        new SocketType("System.IO.Pipelines.PipeWriter", SocketTypeKind.Wrapper));
}
