using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// What one state knows of the objects that own a descriptor: that close it when they are closed or, at the latest, finalized.
/// Only whether the body made one keeps states apart.
/// </summary>
internal sealed record OwnerInfo
{
    public static readonly OwnerInfo None = new();

    /// <summary>The outermost owner that the path has seen.</summary>
    public OwnerLevel Level { get; init; }

    /// <summary>The operation that made the first owner, where the body made one.</summary>
    public IOperation? MadeBy { get; init; }

    /// <summary>The operation that made another one, where it is not known yet whether the first lets go.</summary>
    public IOperation? SecondMadeBy { get; init; }

    /// <summary>Whether a second owner was told of: what comes of the two is that story.</summary>
    public bool IsTwice { get; init; }

    /// <summary>Whether the object that owned it has let go of it.</summary>
    public bool HasLetGo { get; init; }

    public bool Agrees(OwnerInfo other) => (MadeBy is null) == (other.MadeBy is null);

    /// <summary>What holds on both paths of the owners that were seen, and on either of those that were made.</summary>
    public OwnerInfo Join(OwnerInfo other) => ReferenceEquals(this, other) ? this : new OwnerInfo
    {
        Level = Level < other.Level ? Level : other.Level,
        MadeBy = Trail.Earlier(MadeBy, other.MadeBy),
        SecondMadeBy = Trail.Earlier(SecondMadeBy, other.SecondMadeBy),
        HasLetGo = HasLetGo && other.HasLetGo,
        IsTwice = IsTwice || other.IsTwice,
    };

    /// <summary>The join with a state that has not looked at it yet.</summary>
    public OwnerInfo JoinPristine() => HasLetGo || Level != OwnerLevel.None ? this with { Level = OwnerLevel.None, HasLetGo = false } : this;
}
