namespace SocketDupAnalyzers.Knowledge;

/// <summary>The kinds of objects through which code holds a socket.</summary>
internal enum SocketTypeKind
{
    Socket,
    Client,
    Listener,
    Datagram,

    /// <summary>The stream of a socket.</summary>
    Stream,

    /// <summary>The owner of a descriptor.</summary>
    Handle,

    /// <summary>A duplicate on its way to another process.</summary>
    Information,

    /// <summary>A stream, reader or writer over something that may be a socket.</summary>
    Wrapper,
}
