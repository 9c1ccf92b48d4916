namespace SocketDupAnalyzers.Flow;

/// <summary>Why code was left out of the analysis, or an analysis left off.</summary>
internal enum LimitKind
{
    /// <summary>A body with too much in it.</summary>
    Size,

    /// <summary>A body nested too deeply.</summary>
    Depth,

    /// <summary>A body of which the compiler makes no graph.</summary>
    Graph,

    /// <summary>A body whose states did not come to rest within the budget.</summary>
    Budget,

    /// <summary>A method with too many calls within calls below it.</summary>
    Calls,
}
