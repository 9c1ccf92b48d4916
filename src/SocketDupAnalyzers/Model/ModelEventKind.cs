namespace SocketDupAnalyzers.Model;

/// <summary>What can happen to a descriptor.</summary>
internal enum ModelEventKind
{
    /// <summary>A duplicate is made of it.</summary>
    Duplicated,

    /// <summary>It is needed open.</summary>
    Used,

    /// <summary>It is closed.</summary>
    Closed,

    /// <summary>Somebody else has it from here on.</summary>
    Given,

    /// <summary>The last way to it is lost while the body alone would close it; the operation is the one that made it where the body just ends.</summary>
    Dropped,
}
