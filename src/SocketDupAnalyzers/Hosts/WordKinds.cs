using System;

namespace SocketDupAnalyzers.Hosts;

/// <summary>What a word of source text says.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,

    /// <summary>A socket: the name of its type, or of something that holds one or hands one out.</summary>
    Socket = 1,

    /// <summary>That a native function is declared, or loaded by its name.</summary>
    Import = 2,

    /// <summary>That a native function is loaded by its name.</summary>
    Loader = 4,

    /// <summary>The name of a native function of the tables: an everyday word.</summary>
    Native = 8,

    /// <summary>Something that runs beside something else, keeps it apart, or reads ahead.</summary>
    Concurrency = 16,

    /// <summary>The name of something that makes a duplicate, or may.</summary>
    Duplicator = 32,

    /// <summary>A type of the project's own that has a socket, or something that is declared with one.</summary>
    Holder = 64,

    /// <summary>The name of something that closes.</summary>
    Closer = 128,
}
