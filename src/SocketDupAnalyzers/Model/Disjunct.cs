using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>Facts that hold together on one family of paths; see <see cref="Disjunction"/>.</summary>
internal sealed record Disjunct(ImmutableDictionary<Place, Value> Facts)
{
    public bool Equals(Disjunct? other) =>
        other is not null && (Facts == other.Facts || (Facts.Count == other.Facts.Count && Implies(other)));

    public override int GetHashCode() => Facts.Count;

    /// <summary>Whether the facts may hold where <paramref name="state"/> does.</summary>
    public bool Fits(ProgramState state) => !Facts.AnyEntry((place, value) => Contradict(value, state[place]));

    /// <summary>Whether <paramref name="other"/> holds wherever this does.</summary>
    public bool Implies(Disjunct other) => !other.Facts.AnyEntry((place, value) => !Has(place, value));

    /// <summary>Both, where they have no fact of their own for the same place; what this one knows goes before.</summary>
    public Disjunct And(Disjunct other) => other.Facts.IsEmpty ? this : new Disjunct(other.Facts.SetItems(Facts));

    /// <summary>Either of two that differ in nothing but one answer: what they agree on; null where they differ otherwise.</summary>
    public Disjunct? Resolve(Disjunct other)
    {
        if (Facts.Count != other.Facts.Count)
        {
            return null;
        }

        var differing = Facts.KeysWhere((place, value) => !other.Has(place, value)).Take(2).ToArray();
        return differing.Length == 1 && other.Facts.TryGetValue(differing[0], out var opposite) && AreOpposite(Facts[differing[0]], opposite)
            ? new Disjunct(Facts.Remove(differing[0]))
            : null;
    }

    private static bool AreOpposite(Value a, Value b) => (a, b) switch
    {
        (ConstantValue { Constant: bool x }, ConstantValue { Constant: bool y }) => x != y,
        (NullValue, NonNullValue) or (NonNullValue, NullValue) => true,
        _ => false,
    };

    private static bool Contradict(Value a, Value b) => (a, b) switch
    {
        (ConstantValue x, ConstantValue y) => !x.Constant.Equals(y.Constant) && x.Constant.GetType() == y.Constant.GetType(),
        (NullValue, NonNullValue or ConstantValue) or (NonNullValue or ConstantValue, NullValue) => true,
        _ => false,
    };

    private bool Has(Place place, Value value) => Facts.TryGetValue(place, out var known) && known.Equals(value);
}
