namespace SocketDupAnalyzers.Knowledge;

/// <summary>How a lock is held.</summary>
internal enum LockMode
{
    /// <summary>By one at a time.</summary>
    Exclusive,

    /// <summary>Beside readers, but not beside another of its kind.</summary>
    Upgradeable,

    /// <summary>Beside other readers.</summary>
    Shared,

    /// <summary>One place of several: it excludes nobody, and says that several are expected.</summary>
    Several,

    /// <summary>A gate of the project's own, or a lock of which not enough is known: neither to be trusted nor a reason to report.</summary>
    Unknown,
}
