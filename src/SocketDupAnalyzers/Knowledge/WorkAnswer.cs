namespace SocketDupAnalyzers.Knowledge;

/// <summary>With which result a call has waited to the end.</summary>
internal enum WorkAnswer
{
    /// <summary>Whenever it returns: what runs out of time throws, or the caller waits for ever.</summary>
    Always,

    /// <summary>Where it returns true: one with a timeout that nobody looks at has waited for nothing.</summary>
    WhenTrue,

    /// <summary>Where it returns false: <c>IsAlive</c>.</summary>
    WhenFalse,
}
