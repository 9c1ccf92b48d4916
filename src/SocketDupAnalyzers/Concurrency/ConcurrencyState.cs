using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// What is known at one point of a body about work and locks, in one state for all paths: locks and facts hold on every path to it,
/// work may be running and a signal may have been given on one.
/// </summary>
internal sealed record ConcurrencyState : IFlowState<ConcurrencyState>
{
    public static ConcurrencyState Start => new();

    public LockSet Locks { get; init; } = LockSet.Empty;

    public ImmutableDictionary<Work, ActiveWork> Active { get; init; } = ImmutableDictionary<Work, ActiveWork>.Empty;

    public ImmutableDictionary<Place, Carried> Values { get; init; } = ImmutableDictionary<Place, Carried>.Empty;

    public ImmutableHashSet<Fact> Facts { get; init; } = ImmutableHashSet<Fact>.Empty;

    public ImmutableHashSet<Place> Signalled { get; init; } = ImmutableHashSet<Place>.Empty;

    public int DiscriminantHash => 0;

    public bool HasSameDiscriminant(ConcurrencyState other) => true;

    public ConcurrencyState Widen(ConcurrencyState other) => Join(other);

    public ConcurrencyState Join(ConcurrencyState other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var locks = Locks.Intersect(other.Locks);
        var facts = Facts.Intersect(other.Facts);
        facts = facts.Count == Facts.Count ? Facts : facts;
        var signalled = other.Signalled.IsSubsetOf(Signalled) ? Signalled : Signalled.Union(other.Signalled);
        var active = Active;
        foreach (var entry in other.Active)
        {
            active = active.TryGetValue(entry.Key, out var known) ? Replace(active, entry.Key, known, known.Join(entry.Value)) : active.Add(entry.Key, entry.Value);
        }

        var values = Values;
        foreach (var entry in other.Values)
        {
            values = values.TryGetValue(entry.Key, out var known) ? Replace(values, entry.Key, known, known.Join(entry.Value)) : values.Add(entry.Key, entry.Value);
        }

        return ReferenceEquals(locks, Locks) && ReferenceEquals(facts, Facts) && ReferenceEquals(signalled, Signalled) && ReferenceEquals(active, Active) && ReferenceEquals(values, Values)
            ? this
            : new ConcurrencyState { Locks = locks, Facts = facts, Signalled = signalled, Active = active, Values = values };
    }

    public Carried this[Place place] => Values.TryGetValue(place, out var value) ? value : Carried.Nothing;

    /// <summary>The state after <paramref name="place"/> came to hold <paramref name="value"/>.</summary>
    public ConcurrencyState With(Place place, Carried value) =>
        value.IsNothing ? (Values.ContainsKey(place) ? this with { Values = Values.Remove(place) } : this) : this with { Values = Values.SetItem(place, value) };

    public ConcurrencyState With(Fact fact) => Facts.Contains(fact) ? this : this with { Facts = Facts.Add(fact) };

    public ConcurrencyState Without(Carried ended) => ended.Works.IsEmpty ? this : this with { Active = Active.RemoveRange(ended.Works) };

    /// <summary>The state after <paramref name="place"/> came to lead to another connection.</summary>
    public ConcurrencyState WithNew(Place place) => this with
    {
        Facts = Facts.Add(new Fact(FactKind.Assigned, place)),
        Active = Active.Each(work => work.After(place)),
    };

    /// <summary>The state after <paramref name="place"/>, no connection, came to hold another object.</summary>
    public ConcurrencyState WithOther(Place place) => this with { Active = Active.Each(work => work.After(place)) };

    /// <summary>The state in which an exception leaves an operation that leads from here to <paramref name="after"/>: what both know.</summary>
    public ConcurrencyState RaisedOnTheWayTo(ConcurrencyState after) => ReferenceEquals(this, after) ? this : this with
    {
        Locks = Locks.Intersect(after.Locks),
        Facts = Facts.Intersect(after.Facts),
        Signalled = Signalled.Union(after.Signalled),
        Active = Active.Only((work, _) => after.Active.ContainsKey(work)),
        Values = Values,
    };

    private static ImmutableDictionary<TKey, TValue> Replace<TKey, TValue>(ImmutableDictionary<TKey, TValue> map, TKey key, TValue known, TValue value)
        where TKey : notnull
        where TValue : class =>
        ReferenceEquals(known, value) ? map : map.SetItem(key, value);
}
