namespace SocketDupAnalyzers.Model;

/// <summary>Where the body has a descriptor from, which decides who must close it.</summary>
internal enum Origin
{
    /// <summary>A parameter, a field, the result of unknown code: somebody else's.</summary>
    Borrowed,

    /// <summary>Made here, with a connection of its own.</summary>
    Created,

    /// <summary>Made here, for a connection that another descriptor has too.</summary>
    Duplicate,
}
