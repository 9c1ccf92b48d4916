namespace SocketDupAnalyzers.Knowledge;

/// <summary>The outermost kind of object known to close a descriptor when it is closed or finalized itself; in ascending order.</summary>
internal enum OwnerLevel
{
    /// <summary>Nothing, as far as is known.</summary>
    None,

    /// <summary>A handle: a socket may still be made of it.</summary>
    Handle,

    /// <summary>A socket, or an object around one.</summary>
    Socket,
}
