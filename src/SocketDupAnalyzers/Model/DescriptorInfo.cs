using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>What one state knows of a descriptor.</summary>
/// <param name="Typestate">Open, closed or unknown.</param>
/// <param name="Connection">The connection that it is a descriptor of.</param>
/// <param name="Origin">Where the body has it from.</param>
internal sealed record DescriptorInfo(Typestate Typestate, Identity Connection, Origin Origin)
{
    /// <summary>Whether the body must still close it.</summary>
    public Duty Duty { get; init; }

    /// <summary>The operation whose exception the path took, where the duty outlived it.</summary>
    public IOperation? JumpedFrom { get; init; }

    /// <summary>Whether some path has put it into a member; does not keep states apart.</summary>
    public bool IsStored { get; init; }

    /// <summary>Whether the body has only its description, which can be opened once.</summary>
    public bool IsInformation { get; init; }

    /// <summary>The operation that put it into an object that does not own it.</summary>
    public IOperation? Wrapper { get; init; }

    /// <summary>Whether that object is closed, or somebody else's.</summary>
    public bool IsWrapperFinished { get; init; }

    /// <summary>Whether it is open, and the body alone will close it.</summary>
    public bool IsOwed => Typestate == Typestate.Open && (Duty is Duty.Owed or Duty.OwedAfterJump);

    /// <summary>The objects that own it.</summary>
    public OwnerInfo Owner { get; init; } = OwnerInfo.None;

    /// <summary>Where objects for it are that outlive the body; only whether there are any keeps states apart.</summary>
    public ImmutableArray<Store> Stores { get; init; } = ImmutableArray<Store>.Empty;

    /// <summary>The operation that opened it, where it is a description.</summary>
    public IOperation? OpenedBy { get; init; }

    /// <summary>The last operation that made a duplicate of it, for the story of a hand-over; does not keep states apart.</summary>
    public IOperation? DuplicatedBy { get; init; }

    /// <summary>Whether it was closed by its number, past the objects that own it.</summary>
    public bool IsClosedRaw { get; init; }

    /// <summary>Whether an object that owns it will close it again, although it is closed.</summary>
    public bool IsClosedUnderOwner => Typestate == Typestate.Closed && IsClosedRaw && Owner.MadeBy is not null;

    /// <summary>Whether the end of the body has something to tell of it, although nothing leads to it any more.</summary>
    public bool IsLeftBehind => IsOwed || IsClosedUnderOwner || Owner.SecondMadeBy is not null || !Stores.IsEmpty;

    /// <summary>Whether the code has asked, and goes on only with an open one.</summary>
    public bool IsKnownOpen { get; init; }

    /// <summary>Whether nothing says that it is a socket's: a number of unknown origin, or a duplicate of one.</summary>
    public bool MayBeFile { get; init; }

    /// <summary>The operation that closed it, for the report's trail; does not keep states apart.</summary>
    public IOperation? ClosedBy { get; init; }

    /// <summary>The operation that made it, for the report's trail.</summary>
    public IOperation? MadeBy { get; init; }

    /// <summary>The work that may still use it.</summary>
    public PendingWork Work { get; init; } = PendingWork.None;

    /// <summary>What the code calls it: the first place that held it.</summary>
    public string? Name { get; init; }

    public bool Agrees(DescriptorInfo other) =>
        Typestate == other.Typestate && Duty == other.Duty && Origin == other.Origin && Connection.Equals(other.Connection)
        && IsClosedRaw == other.IsClosedRaw && Owner.Agrees(other.Owner) && (OpenedBy is null) == (other.OpenedBy is null)
        && Stores.IsEmpty == other.Stores.IsEmpty && Work.Equals(other.Work);

    /// <summary>The join of two that agree: the earlier close is remembered.</summary>
    public DescriptorInfo Join(DescriptorInfo other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var joined = this with
        {
            ClosedBy = Trail.Earlier(ClosedBy, other.ClosedBy),
            JumpedFrom = Trail.Earlier(JumpedFrom, other.JumpedFrom),
            OpenedBy = Trail.Earlier(OpenedBy, other.OpenedBy),
            DuplicatedBy = Trail.Earlier(DuplicatedBy, other.DuplicatedBy),
            IsKnownOpen = IsKnownOpen && other.IsKnownOpen,
            IsStored = IsStored || other.IsStored,
            MayBeFile = MayBeFile || other.MayBeFile,
            Owner = Owner.Join(other.Owner),
            Stores = StoresWith(other),
        };
        return joined.Equals(this) ? this : joined;
    }

    /// <summary>The join with a state that has not looked at it yet.</summary>
    public DescriptorInfo JoinPristine()
    {
        var owner = Owner.JoinPristine();
        return IsKnownOpen || !ReferenceEquals(owner, Owner) ? this with { IsKnownOpen = false, Owner = owner } : this;
    }

    /// <summary>The join of any two: a typestate that differs is unknown.</summary>
    public DescriptorInfo Widen(DescriptorInfo other)
    {
        var typestate = Typestate == other.Typestate ? Typestate : Typestate.Unknown;
        var origin = Origin == other.Origin ? Origin : Origin.Borrowed;
        var duty = Duty == other.Duty ? Duty : Duty.GivenAway;
        return typestate == Typestate && origin == Origin && duty == Duty && Agrees(other)
            ? Join(other)
            : this with
            {
                Typestate = typestate,
                Origin = origin,
                Duty = duty,
                Owner = OwnerInfo.None,
                OpenedBy = null,
                Stores = ImmutableArray<Store>.Empty,
                IsClosedRaw = false,
                IsKnownOpen = false,
                MayBeFile = MayBeFile || other.MayBeFile,
                Work = Work.Intersect(other.Work),
            };
    }

    private ImmutableArray<Store> StoresWith(DescriptorInfo other)
    {
        var more = other.Stores.Where(store => Stores.All(known => known.By != store.By)).ToImmutableArray();
        return more.IsEmpty ? Stores : Stores.AddRange(more);
    }
}
