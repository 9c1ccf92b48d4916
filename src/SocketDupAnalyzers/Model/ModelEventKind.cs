namespace SocketDupAnalyzers.Model;

/// <summary>What can happen to a descriptor.</summary>
internal enum ModelEventKind
{
    /// <summary>A duplicate is made of it.</summary>
    Duplicated,

    /// <summary>It is needed open.</summary>
    Used,

    /// <summary>It is closed; work that may still use it is in what was known right before.</summary>
    Closed,

    /// <summary>The description of one is opened.</summary>
    Opened,

    /// <summary>An object is made that owns it, beside the one that owns it already.</summary>
    OwnedTwice,

    /// <summary>What was stored where it outlives the body is closed.</summary>
    StoredClosed,

    /// <summary>On every path on which it was stored where it outlives the body, it is closed when the body ends.</summary>
    LeftStoredClosed,

    /// <summary>The body ends while an object owns one that was closed by its number.</summary>
    LeftClosedUnderOwner,

    /// <summary>Code that is not followed, or that runs later, can use it; it need not close it.</summary>
    Lent,

    /// <summary>A method that does more than that closes it.</summary>
    HandedOver,

    /// <summary>Work begins that uses it.</summary>
    Begun,

    /// <summary>Somebody else has it from here on.</summary>
    Given,

    /// <summary>An open duplicate is put into a member.</summary>
    Stored,

    /// <summary>It is opened again: a listener is started.</summary>
    Reopened,

    /// <summary>The last way to it is lost while the body alone would close it; the operation is the one that made it where the body just ends.</summary>
    Dropped,
}
