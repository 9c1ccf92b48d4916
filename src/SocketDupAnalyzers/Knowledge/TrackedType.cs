namespace SocketDupAnalyzers.Knowledge;

/// <summary>A type whose objects may hold a socket; types that derive from it count as it.</summary>
/// <param name="Name">Its metadata name.</param>
/// <param name="Kind">What its objects are.</param>
/// <param name="AlwaysSocket">Whether the type alone says that a socket is behind the object, and not perhaps a file.</param>
/// <param name="ShutsDownOnClose">Whether closing the object shuts the connection down first, where the object owns it.</param>
/// <param name="IsFile">Whether an object of unknown origin is one for a file, not for a socket.</param>
/// <param name="Buffers">Whether its objects read ahead: bytes that one has taken are lost to every other reader of the connection.</param>
/// <param name="IsNetwork">Whether the type is used over connections alone, though it takes any stream.</param>
internal sealed record TrackedType(
    string Name,
    SocketTypeKind Kind,
    bool AlwaysSocket = false,
    bool ShutsDownOnClose = false,
    bool Buffers = false,
    bool IsFile = false,
    bool IsNetwork = false)
{
    /// <summary>What an object of the type is to a descriptor that it owns.</summary>
    public OwnerLevel Level => Kind switch
    {
        SocketTypeKind.Socket or SocketTypeKind.Client or SocketTypeKind.Listener or SocketTypeKind.Datagram => OwnerLevel.Socket,
        SocketTypeKind.Handle => OwnerLevel.Handle,
        _ => OwnerLevel.None,
    };
}
