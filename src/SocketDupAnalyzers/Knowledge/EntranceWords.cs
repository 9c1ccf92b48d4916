using System.Collections.Immutable;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>
/// The words, and the assemblies, without one of which a project has nothing to do with sockets. They are what <see cref="IdentifierSet"/> takes from the tables, written out, and a
/// test holds them to it: most projects have none of them, and there no table is ever made.
/// </summary>
internal static class EntranceWords
{
    /// <summary>The assemblies that the types of the tables come from, one way or another; nothing can be said where none is referenced.</summary>
    public static ImmutableArray<string> Assemblies { get; } = ImmutableArray.Create("System.Net.Sockets", "System", "netstandard", "Mono.Posix", "Mono.Posix.NETStandard", "Mono.Unix", "Tmds.LibC");

    /// <summary><see cref="IdentifierSet.All"/>.</summary>
    public static ImmutableArray<string> Sockets { get; } = ImmutableArray.Create(
        "AcceptSocket", "AcceptSocketAsync", "AcceptTcpClient", "AcceptTcpClientAsync", "DuplicateAndClose", "EndAccept", "EndAcceptSocket", "EndAcceptTcpClient", "GetStream",
        "LibC", "NetworkStream", "SafeHandle", "SafeSocketHandle", "Socket", "SocketInformation", "SslStream", "Syscall", "TcpClient", "TcpListener", "UdpClient", "UnixStream");

    /// <summary><see cref="IdentifierSet.Imports"/>.</summary>
    public static ImmutableArray<string> Imports { get; } = ImmutableArray.Create(
        "DllImport", "DynDllImport", "GeneratedDllImport", "GetDelegateForFunctionPointer", "GetExport", "GetProcAddress", "LibraryImport", "TryGetExport", "dlsym");
}
