using System;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>What there is to look for in the bodies of a type together.</summary>
[Flags]
internal enum TypeConcerns
{
    None = 0,

    /// <summary>Operations on a connection that may meet, or that a lock is about.</summary>
    Operations = 1,

    /// <summary>Objects that read ahead.</summary>
    Readers = 2,
}
