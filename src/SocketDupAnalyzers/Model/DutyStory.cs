using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>What becomes of the descriptors that one operation of a body makes in one role, over all paths.</summary>
internal sealed class DutyStory
{
    public DutyStory(IOperation madeBy, byte role)
    {
        MadeBy = madeBy;
        Role = role;
    }

    /// <summary>The operation that makes them.</summary>
    public IOperation MadeBy { get; }

    /// <summary>Which of the descriptors that it makes.</summary>
    public byte Role { get; }

    /// <summary>What the code calls one.</summary>
    public string? Name { get; set; }

    /// <summary>Whether it made duplicates; connections of their own otherwise.</summary>
    public bool IsDuplicate { get; set; }

    /// <summary>Whether what it made is no descriptor, but the description of one for another process.</summary>
    public bool IsInformation { get; set; }

    /// <summary>The object that does not own one, where it is closed or given away and the descriptor is not.</summary>
    public IOperation? Wrapper { get; set; }

    /// <summary>Whether some path closes one or gives it away.</summary>
    public bool IsEverSettled { get; set; }

    /// <summary>Whether some path without an exception's jump drops one open.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Where such a path ends, or drops it for a new one; null where that is the end of the body.</summary>
    public IOperation? DroppedAt { get; set; }

    /// <summary>The operation whose exception skips the close.</summary>
    public IOperation? JumpedFrom { get; set; }
}
