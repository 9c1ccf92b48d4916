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
}
