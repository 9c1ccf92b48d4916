using System.Collections.Immutable;
using System.Linq;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// What two joined states no longer agree on is forgotten one by one, but not that one of the two holds: after
/// <c>if (a || b) s.Close();</c> the closed state has no word of <c>a</c> or <c>b</c>, and yet not both are false. A disjunction keeps that:
/// a few conjunctions of facts, one for each family of paths, of which one holds. It grows at joins, and shrinks where a
/// condition contradicts one of them (<see cref="Disjunct.Fits"/>); it says nothing where there is none.
/// </summary>
internal static class Disjunction
{
    /// <summary>Families of paths that are told apart behind a join; past it nothing is said of them.</summary>
    private const int Most = 4;

    /// <summary>Facts that one family may have.</summary>
    private const int MostFacts = 12;

    public static readonly ImmutableArray<Disjunct> None = ImmutableArray<Disjunct>.Empty;

    /// <summary>What is left to be said where <paramref name="a"/> and <paramref name="b"/> are joined and agree on <paramref name="joined"/> alone.</summary>
    public static ImmutableArray<Disjunct> Join(ProgramState a, ProgramState b, ImmutableDictionary<Place, Value> joined)
    {
        if ((a.Families.IsEmpty && joined == a.Places) || Lost(a, joined) is not { } lostByA || Lost(b, joined) is not { } lostByB)
        {
            return None;
        }

        var families = With(a.Families, lostByA);
        foreach (var other in With(b.Families, lostByB))
        {
            families = Add(families, other);
        }

        return families.Length > Most || families.Any(family => family.Facts.IsEmpty || family.Facts.Count > MostFacts) ? None
            : families.SequenceEqual(a.Families) ? a.Families
            : families;
    }

    /// <summary>What is left of <paramref name="families"/> when <paramref name="place"/> and what is reached through it is something else.</summary>
    public static ImmutableArray<Disjunct> Without(ImmutableArray<Disjunct> families, Place place)
    {
        if (families.IsEmpty || !families.Any(family => family.Facts.Keys.Any(fact => fact.IsWithin(place))))
        {
            return families;
        }

        var left = ImmutableArray.CreateRange(families, family => new Disjunct(family.Facts.RemoveRange(family.Facts.Keys.Where(fact => fact.IsWithin(place)))));
        return left.Any(family => family.Facts.IsEmpty) ? None : left;
    }

    /// <summary>What is left of <paramref name="families"/> when other code has run, which may assign <paramref name="assigned"/>.</summary>
    public static ImmutableArray<Disjunct> Unshared(ImmutableArray<Disjunct> families, ImmutableArray<Place> assigned)
    {
        foreach (var place in families.SelectMany(family => family.Facts.Keys).Where(place => place is { Depth: > 0, IsReadOnly: false }).Concat(assigned).ToArray())
        {
            families = Without(families, place);
        }

        return families;
    }

    /// <summary>The state when families that what it knows by now contradicts are ruled out; null where none is left.</summary>
    public static ProgramState? Narrow(ProgramState state)
    {
        if (state.Families.IsEmpty)
        {
            return state;
        }

        var left = state.Families.RemoveAll(family => !family.Fits(state));
        if (left.IsEmpty)
        {
            return null;
        }

        if (left.Length > 1)
        {
            return left.Length == state.Families.Length ? state : state.With(left);
        }

        var told = state.With(None);
        foreach (var fact in left[0].Facts)
        {
            told = told[fact.Key].Equals(fact.Value) ? told : fact.Value.IsAssumed ? told.Assume(fact.Key, fact.Value) : told.Learn(fact.Key, fact.Value);
        }

        return told;
    }

    /// <summary>What <paramref name="state"/> knows and <paramref name="joined"/> does not; null where there is nothing.</summary>
    private static Disjunct? Lost(ProgramState state, ImmutableDictionary<Place, Value> joined)
    {
        var lost = ImmutableDictionary<Place, Value>.Empty;
        foreach (var entry in state.Places)
        {
            if (IsFact(entry.Key, entry.Value) && !(joined.TryGetValue(entry.Key, out var known) && known.Equals(entry.Value)))
            {
                lost = lost.Add(entry.Key, entry.Value);
            }
        }

        return lost.IsEmpty && state.Families.IsEmpty ? null : new Disjunct(lost);
    }

    private static bool IsFact(Place place, Value value) =>
        value is ConstantValue or NonNullValue or NullValue { IsOfSocket: false }
        && place.Kind is PlaceKind.Local or PlaceKind.Parameter or PlaceKind.Condition or PlaceKind.Member
        && place.Root.Kind != PlaceKind.Capture;

    private static ImmutableArray<Disjunct> With(ImmutableArray<Disjunct> families, Disjunct lost) => families.IsEmpty
        ? ImmutableArray.Create(lost)
        : ImmutableArray.CreateRange(families, family => family.And(lost));

    /// <summary>Adds a family: not where another holds whenever it does; and where two differ in one answer alone, that answer says nothing.</summary>
    private static ImmutableArray<Disjunct> Add(ImmutableArray<Disjunct> families, Disjunct other)
    {
        foreach (var family in families)
        {
            if (other.Implies(family))
            {
                return families;
            }

            if (family.Resolve(other) is { } both)
            {
                return Add(families.Remove(family), both);
            }
        }

        return families.RemoveAll(family => family.Implies(other)).Add(other);
    }
}
