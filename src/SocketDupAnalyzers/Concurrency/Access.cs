using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>One operation on a connection, as one body sees it: its own, or that of a method that it calls.</summary>
/// <param name="Operation">The operation that the body makes.</param>
/// <param name="Key">The connection, by the variable that leads to it in this body.</param>
/// <param name="Direction">Which way it moves bytes.</param>
/// <param name="Name">What the source calls the object that it goes through.</param>
/// <param name="Locks">What is held until it has ended.</param>
/// <param name="Before">What is known on every path to it.</param>
/// <param name="Signals">The events and promises that its body signals after it and never before.</param>
/// <param name="IsSocket">Whether the connection is known to be a socket's; a stream that is handed in is one where its caller says so.</param>
/// <param name="IsChained">Whether it names the callback that goes on when it has ended.</param>
internal sealed record Access(
    IOperation Operation,
    Place Key,
    IoDirection Direction,
    string Name,
    LockSet Locks,
    ImmutableHashSet<Fact> Before,
    ImmutableHashSet<Place> Signals,
    bool IsChained,
    bool IsSocket)
{
    /// <summary>Whether its body may have started work before it that is still running.</summary>
    public bool IsBesideWork { get; init; }

    /// <summary>The tasks that stand for it were handed to code that may wait for them.</summary>
    public Access Under(LockSet locks) => ReferenceEquals(locks, LockSet.Empty) ? this : this with { Locks = Locks.Union(locks) };

    /// <summary>Whether one of the two has ended before the other begins, since one waits for what the other signals.</summary>
    public bool IsOrderedWith(Access other) => WaitsFor(other) || other.WaitsFor(this);

    /// <summary>Whether an object that does the one never does the other: each is for another mode of it, or one of them for none.</summary>
    public bool IsOfOtherMode(Access other) => IsOff(other) || other.IsOff(this);

    /// <summary>Whether it comes after <paramref name="key"/>, or what leads to it, was assigned anew.</summary>
    public bool ComesAfterAssignmentOf(Place key) => Before.Any(fact => fact.Kind == FactKind.Assigned && key.IsWithin(fact.Place));

    private bool IsOff(Access other) => Before.Any(fact => fact.Kind == FactKind.On && fact with { Kind = FactKind.Off } is var off && (other.Before.Contains(off) || Before.Contains(off)));

    private bool WaitsFor(Access other) => other.Signals.Any(signal => Before.Contains(new Fact(FactKind.Waited, signal)));
}
