using System.Collections.Immutable;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>One meeting of a body with an operation on a connection, while the body is replayed.</summary>
internal sealed class Entry
{
    public Entry(Access access, LockSet locks, Work? pending, ImmutableHashSet<Fact> facts, ImmutableHashSet<Place> signalled)
    {
        Access = access;
        Locks = locks;
        Pending = pending;
        Facts = facts;
        Signalled = signalled;
    }

    public Access Access { get; }

    /// <summary>What the body holds when it begins.</summary>
    public LockSet Locks { get; }

    /// <summary>The asynchronous call that it is part of, so that it goes on after it.</summary>
    public Work? Pending { get; }

    /// <summary>What the body holds wherever it waits for the call; null where it does so nowhere.</summary>
    public LockSet? Joined { get; set; }

    /// <summary>Whether the task was handed to code that may wait for it under a lock.</summary>
    public bool IsLost { get; set; }

    public ImmutableHashSet<Fact> Facts { get; }

    public ImmutableHashSet<Place> Signalled { get; }

    /// <summary>The access with the circumstances of this body.</summary>
    public Access Complete(ImmutableHashSet<Place> signals)
    {
        var held = Pending is null ? Locks
            : IsLost ? LockSet.Empty.With(HeldLock.Gate)
            : Joined is null ? LockSet.Empty
            : Locks.Intersect(Joined);
        return Access with
        {
            Locks = Access.Locks.Union(held),
            Before = Access.Before.Union(Facts),
            Signals = Access.Signals.Union(signals.Except(Signalled)),
        };
    }
}
