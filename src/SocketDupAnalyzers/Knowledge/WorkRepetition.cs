namespace SocketDupAnalyzers.Knowledge;

/// <summary>How often one start runs its callbacks.</summary>
internal enum WorkRepetition
{
    Once,

    /// <summary>Again and again, one run after the other: a timer, an event.</summary>
    InTurn,

    /// <summary>Many times at the same time: <c>Parallel.For</c>.</summary>
    AtOnce,
}
