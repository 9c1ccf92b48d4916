using System;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>Which way an operation moves the bytes of a connection: one sender beside one receiver is no conflict.</summary>
[Flags]
internal enum IoDirection
{
    None = 0,
    Sends = 1,
    Receives = 2,
}
