namespace SocketDupAnalyzers.Model;

/// <summary>Whether the body must still close a descriptor that it made.</summary>
internal enum Duty
{
    /// <summary>Not its own, or closed.</summary>
    None,

    /// <summary>Nobody else will close it.</summary>
    Owed,

    /// <summary>As <see cref="Owed"/>, on a path that an exception took from an operation in between.</summary>
    OwedAfterJump,

    /// <summary>Somebody else has it now, and closes it.</summary>
    GivenAway,

    /// <summary>The caller has it now: it was returned, or is in an <c>out</c> argument.</summary>
    Returned,
}
