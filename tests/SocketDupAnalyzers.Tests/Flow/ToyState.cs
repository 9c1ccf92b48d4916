using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Tests.Flow;

/// <summary>Flags, which keep states apart, and facts, which do not.</summary>
internal sealed record ToyState(ImmutableSortedDictionary<string, bool> Flags, ImmutableSortedSet<string> Facts) : IFlowState<ToyState>
{
    public static readonly ToyState Empty = new(ImmutableSortedDictionary<string, bool>.Empty, ImmutableSortedSet<string>.Empty);

    public int DiscriminantHash => Flags.Sum(flag => flag.Key.Length + (flag.Value ? 1 : 0));

    public bool HasSameDiscriminant(ToyState other) => Flags.SequenceEqual(other.Flags);

    public ToyState Join(ToyState other) => WithFacts(Facts.Intersect(other.Facts));

    public ToyState Widen(ToyState other)
    {
        var flags = Flags.RemoveRange(Flags.Where(flag => !other.Flags.Contains(flag)).Select(flag => flag.Key));
        return flags.Count == Flags.Count ? Join(other) : (this with { Flags = flags }).Join(other);
    }

    public override string ToString() => string.Join("", Flags.Select(flag => (flag.Value ? "+" : "-") + flag.Key))
        + (Facts.IsEmpty ? "" : "(" + string.Join(",", Facts) + ")");

    private ToyState WithFacts(ImmutableSortedSet<string> facts) => facts.Count == Facts.Count ? this : this with { Facts = facts };
}
