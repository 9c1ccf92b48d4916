using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// What the operations of a type hold, connection by connection and direction by direction: a belief of the code about its lock
/// (Engler and others, SOSP 2001), and the operations that go against it.
/// </summary>
internal static class LockHabit
{
    private static readonly ImmutableArray<IoDirection> s_directions = ImmutableArray.Create(IoDirection.Sends, IoDirection.Receives);

    /// <summary>The operations without the lock that at least two, and two thirds, of their kind hold.</summary>
    public static IEnumerable<LockBreach> Breaches(TypeRun type)
    {
        var accesses = Background.Shared(type, type.Members.Keys.Where(IsCounted).Select(member => type.Members[member]).SelectMany(member => member.Accesses.Where(access => !IsBeforeStart(member, access)))
            .Concat(type.Members.Values.SelectMany(result => result.Started).Where(work => work.IsCallback || work.Code is not null).Distinct().SelectMany(work => work.Accesses)))
            .Where(access => access.IsSocket && !access.ComesAfterAssignmentOf(access.Key))
            .OrderBy(access => access.Operation.Syntax, SourceOrder.Comparer)
            .ToList();
        foreach (var key in accesses.Select(access => access.Key).Distinct().OrderBy(key => key.ToString(), StringComparer.Ordinal))
        {
            foreach (var direction in s_directions)
            {
                var operations = accesses
                    .Where(access => access.Key.Equals(key) && access.Direction.HasFlag(direction))
                    .GroupBy(access => access.Operation.Syntax)
                    .Select(group => group.Aggregate((one, other) => one with { Locks = Everywhere(one.Locks, other.Locks) }))
                    .ToList();
                foreach (var breach in Breaches(operations, direction))
                {
                    yield return breach;
                }
            }
        }
    }

    private static IEnumerable<LockBreach> Breaches(List<Access> operations, IoDirection direction)
    {
        var habits = operations
            .SelectMany(access => access.Locks.Held.Where(held => held.IsLock).GroupBy(held => held.Lock!).Select(held => new Hold(held.OrderBy(one => one.Name, StringComparer.Ordinal).First(), access)))
            .GroupBy(hold => hold.Held.Lock!)
            .Where(group => group.Count() >= 2 && group.Count() * 3 >= operations.Count * 2)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.ToString(), StringComparer.Ordinal);
        return habits.FirstOrDefault() is not { } habit
            ? Enumerable.Empty<LockBreach>()
            : operations
                .Where(access => !access.Locks.IsGated && access.Locks.Held.All(held => !habit.Key.Equals(held.Lock)))
                .Select(access => new LockBreach(access, direction, habit.First().Held.Name, habit.First().Access, habit.Count(), operations.Count));
    }

    /// <summary>Whether a member has the connection for itself at <paramref name="access"/>: the work on it is only started after.</summary>
    private static bool IsBeforeStart(BodyResult member, Access access) =>
        !access.IsBesideWork && member.Left.Any(work => (work.IsCallback || work.Code is not null) && work.Accesses.Any(other => other.Key.Equals(access.Key)));

    /// <summary>What is held on every way to an operation; a gate on one of them is a gate.</summary>
    private static LockSet Everywhere(LockSet one, LockSet other)
    {
        var held = one.Intersect(other);
        return one.IsGated || other.IsGated ? held.With(HeldLock.Gate) : held;
    }

    /// <summary>Whether what a member does counts: a constructor, or the end of the object, has it for itself.</summary>
    private static bool IsCounted(ISymbol member) =>
        member is IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.Destructor), Name: not ("Dispose" or "DisposeAsync") } method
        && method.ExplicitInterfaceImplementations.All(implemented => implemented.Name is not ("Dispose" or "DisposeAsync"))
        && Background.IsCallable(method);

    /// <summary>A lock, and an operation that is done under it.</summary>
    private sealed record Hold(HeldLock Held, Access Access);
}
