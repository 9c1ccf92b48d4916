namespace SocketDupAnalyzers.Knowledge;

/// <summary>The closed set of things that a member can do to a socket, its descriptor or its connection.</summary>
internal enum EffectKind
{
    /// <summary>Target becomes a new object that owns a new descriptor of a new connection.</summary>
    Creates,

    /// <summary>Target becomes a new descriptor (an owning object or a raw number, as its type says) for the connection of the source.</summary>
    Duplicates,

    /// <summary>Target becomes a new object for the source's descriptor; closing the target closes it where the source would.</summary>
    Aliases,

    /// <summary>As <see cref="Aliases"/>, but the target owns what the source owns only where the flag parameter is true.</summary>
    Wraps,

    /// <summary>Target becomes the number of the source's descriptor; it owns nothing.</summary>
    ExposesRaw,

    /// <summary>The source's descriptor is closed, where the source owns it.</summary>
    Closes,

    /// <summary>As <see cref="Closes"/>, after a shutdown of the connection.</summary>
    ShutsDownAndCloses,

    /// <summary>Closes the descriptor and makes it usable again (<c>TcpListener.Start</c> after <c>Stop</c>).</summary>
    Reopens,

    /// <summary>
    /// The source number is about to name another descriptor (<c>dup2</c>): what it named is closed, silently and in one step;
    /// neither a number that was closed before nor one in use is misused by it.
    /// </summary>
    Replaces,

    /// <summary>The connection of the source is shut down in the direction of the flag argument, for every copy.</summary>
    ShutsDown,

    /// <summary>Bytes are sent through the source; fails after a close.</summary>
    Sends,

    /// <summary>Bytes are received through the source; fails after a close.</summary>
    Receives,

    /// <summary>Needs an open descriptor in another way; fails after a close.</summary>
    Uses,

    /// <summary>Does not fail after a close, and moves nothing.</summary>
    Silent,

    /// <summary>The source object gives its descriptor up without closing it (<c>SetHandleAsInvalid</c>).</summary>
    Detaches,

    /// <summary>Target becomes a descriptor that is known not to be a socket's: a file's, a pipe's.</summary>
    CreatesOther,

    /// <summary>The source is a lock, taken from here on.</summary>
    Locks,

    /// <summary>The source is a lock, given back here.</summary>
    Unlocks,

    /// <summary>The call never returns.</summary>
    Ends,

    /// <summary>The source may be reachable from somewhere else afterwards.</summary>
    Keeps,

    /// <summary>Target becomes the address of the native function that the source names.</summary>
    LoadsFunction,

    /// <summary>Target becomes a delegate for the native function at the source.</summary>
    BindsFunction,
}
