using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>The locks that are held on every path to a point (a must-lockset, as in Eraser and RacerD).</summary>
internal sealed class LockSet : IEquatable<LockSet>
{
    public static readonly LockSet Empty = new(ImmutableHashSet<HeldLock>.Empty);

    private readonly ImmutableHashSet<HeldLock> _held;

    private LockSet(ImmutableHashSet<HeldLock> held) => _held = held;

    public IEnumerable<HeldLock> Held => _held;

    /// <summary>Whether a gate guards the point that cannot be judged.</summary>
    public bool IsGated => _held.Any(held => held.Mode == LockMode.Unknown);

    /// <summary>The semaphore with room for several under which the point lies, where nothing narrower does.</summary>
    public HeldLock? Roomy => _held.Any(held => held.Mode == LockMode.Exclusive) ? null : _held.FirstOrDefault(held => held.Mode == LockMode.Several);

    public LockSet With(HeldLock held) => Of(_held.Add(held));

    public LockSet Without(Place place) => Where(held => !place.Equals(held.Lock));

    public LockSet Where(Func<HeldLock, bool> keeps) => _held.All(keeps) ? this : Of(_held.Where(keeps).ToImmutableHashSet());

    /// <summary>What <paramref name="map"/> makes of the locks; this very object where it leaves each as it is.</summary>
    public LockSet Map(Func<HeldLock, HeldLock?> map) =>
        _held.All(held => ReferenceEquals(map(held), held)) ? this : Of(_held.Select(map).OfType<HeldLock>().ToImmutableHashSet());

    public LockSet Union(LockSet other) => other._held.IsEmpty ? this : _held.IsEmpty ? other : Of(_held.Union(other._held));

    /// <summary>What both hold; this very object where that is all of it.</summary>
    public LockSet Intersect(LockSet other) => ReferenceEquals(this, other) ? this : Where(other._held.Contains);

    /// <summary>Whether a lock of this set keeps out whoever holds <paramref name="other"/>.</summary>
    public bool Excludes(LockSet other) => _held.Any(one => other._held.Any(one.Excludes));

    public bool Equals(LockSet? other) => other is not null && _held.SetEquals(other._held);

    public override bool Equals(object? obj) => Equals(obj as LockSet);

    public override int GetHashCode() => _held.Count;

    private static LockSet Of(ImmutableHashSet<HeldLock> held) => held.IsEmpty ? Empty : new LockSet(held);
}
