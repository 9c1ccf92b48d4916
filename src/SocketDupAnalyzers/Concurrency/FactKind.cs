namespace SocketDupAnalyzers.Concurrency;

/// <summary>What may be known of a variable at a point, on every path to it.</summary>
internal enum FactKind
{
    /// <summary>The event or promise in it was waited for.</summary>
    Waited,

    /// <summary>The work that it stands for was joined.</summary>
    Joined,

    /// <summary>It was assigned: what it held before is not what it holds now.</summary>
    Assigned,

    /// <summary>A branch was taken on it.</summary>
    Tested,

    /// <summary>It is true, or not null, as long as its object lives.</summary>
    On,

    /// <summary>It is false, or null, as long as its object lives.</summary>
    Off,
}
