using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>The types whose objects are followed.</summary>
internal static class SocketTypes
{
    public const string Socket = "System.Net.Sockets.Socket";

    /// <summary>The row of the type with this metadata name, or null.</summary>
    public static TrackedType? Find(string metadataName) => s_rows.TryGetValue(metadataName, out var row) ? row : null;

    public static ImmutableArray<TrackedType> Rows { get; } = ImmutableArray.Create(
        new TrackedType(Socket, SocketTypeKind.Socket, AlwaysSocket: true),
        new TrackedType("System.Net.Sockets.TcpClient", SocketTypeKind.Client, AlwaysSocket: true, ShutsDownOnClose: true),
        new TrackedType("System.Net.Sockets.TcpListener", SocketTypeKind.Listener, AlwaysSocket: true),
        new TrackedType("System.Net.Sockets.UdpClient", SocketTypeKind.Datagram, AlwaysSocket: true, ShutsDownOnClose: true),
        new TrackedType("System.Net.Sockets.NetworkStream", SocketTypeKind.Stream, AlwaysSocket: true, ShutsDownOnClose: true),
        new TrackedType("System.Net.Sockets.SocketInformation", SocketTypeKind.Information, AlwaysSocket: true),

        new TrackedType("System.Net.Sockets.SafeSocketHandle", SocketTypeKind.Handle, AlwaysSocket: true),
        new TrackedType("Microsoft.Win32.SafeHandles.SafeFileHandle", SocketTypeKind.Handle, IsFile: true),
        new TrackedType("Microsoft.Win32.SafeHandles.SafeWaitHandle", SocketTypeKind.Handle, IsFile: true),
        new TrackedType("System.Runtime.InteropServices.SafeHandle", SocketTypeKind.Handle),

        new TrackedType("System.Runtime.CompilerServices.ConfiguredAsyncDisposable", SocketTypeKind.Wrapper),
        new TrackedType("System.IO.BufferedStream", SocketTypeKind.Wrapper, Buffers: true),
        new TrackedType("System.IO.Compression.DeflateStream", SocketTypeKind.Wrapper, Buffers: true),
        new TrackedType("System.IO.Compression.GZipStream", SocketTypeKind.Wrapper, Buffers: true),
        new TrackedType("System.IO.Compression.BrotliStream", SocketTypeKind.Wrapper, Buffers: true),
        new TrackedType("System.IO.Compression.ZLibStream", SocketTypeKind.Wrapper, Buffers: true),
        new TrackedType("System.Security.Cryptography.CryptoStream", SocketTypeKind.Wrapper, Buffers: true),
        new TrackedType("System.Net.Security.SslStream", SocketTypeKind.Wrapper, Buffers: true, IsNetwork: true),
        new TrackedType("System.Net.Security.NegotiateStream", SocketTypeKind.Wrapper),
        new TrackedType("System.IO.FileStream", SocketTypeKind.Wrapper, Buffers: true, IsFile: true),
        new TrackedType("Mono.Unix.UnixStream", SocketTypeKind.Wrapper),
        new TrackedType("System.IO.Stream", SocketTypeKind.Wrapper),
        new TrackedType("System.IO.StreamReader", SocketTypeKind.Wrapper, Buffers: true),
        new TrackedType("System.IO.TextReader", SocketTypeKind.Wrapper),
        new TrackedType("System.IO.StreamWriter", SocketTypeKind.Wrapper),
        new TrackedType("System.IO.TextWriter", SocketTypeKind.Wrapper),
        new TrackedType("System.IO.BinaryReader", SocketTypeKind.Wrapper),
        new TrackedType("System.IO.BinaryWriter", SocketTypeKind.Wrapper),
        new TrackedType("System.IO.Pipelines.PipeReader", SocketTypeKind.Wrapper, Buffers: true),
        new TrackedType("System.IO.Pipelines.PipeWriter", SocketTypeKind.Wrapper));

    private static readonly IReadOnlyDictionary<string, TrackedType> s_rows = Rows.ToDictionary(row => row.Name);
}
