using System.Collections.Immutable;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>What a value stands for: the work of a task or thread, a lock that awaiting it takes or disposing it gives back.</summary>
internal sealed record Carried
{
    public static Carried Nothing => new();

    /// <summary>The work that ends when it is joined.</summary>
    public ImmutableHashSet<Work> Works { get; init; } = ImmutableHashSet<Work>.Empty;

    /// <summary>Work that is only started when the value, a lazy sequence, is enumerated.</summary>
    public ImmutableHashSet<Work> Lazy { get; init; } = ImmutableHashSet<Work>.Empty;

    /// <summary>The lock that is held once it was awaited.</summary>
    public HeldLock? OnAwait { get; init; }

    /// <summary>The lock that is given back when it is disposed.</summary>
    public HeldLock? Scope { get; init; }

    /// <summary>What its truth tells.</summary>
    public Answer? Answer { get; init; }

    /// <summary>For the first of several to end, or its number: what they all stand for.</summary>
    public Carried? Raced { get; init; }

    /// <summary>The variables that it came from: tasks and threads that other code may have put there, events, promises.</summary>
    public ImmutableHashSet<Place> Handles { get; init; } = ImmutableHashSet<Place>.Empty;

    /// <summary>Whether waiting for it may run out of time, with an exception.</summary>
    public bool MayTimeOut { get; init; }

    /// <summary>Whether it comes out of an atomic exchange, so that a branch on it is a gate.</summary>
    public bool IsAtomic { get; init; }

    public bool IsNothing =>
        Works.IsEmpty && Lazy.IsEmpty && OnAwait is null && Scope is null && Answer is null && Raced is null && Handles.IsEmpty && !MayTimeOut && !IsAtomic;

    /// <summary>What either may stand for; this very object where the other adds nothing.</summary>
    public Carried Join(Carried other)
    {
        if (ReferenceEquals(this, other) || other.IsNothing)
        {
            return this;
        }

        var joined = new Carried
        {
            Works = Works.Union(other.Works),
            Lazy = Lazy.Union(other.Lazy),
            OnAwait = OnAwait ?? other.OnAwait,
            Scope = Scope ?? other.Scope,
            Answer = Answer ?? other.Answer,
            Raced = Raced ?? other.Raced,
            Handles = Handles.Union(other.Handles),
            MayTimeOut = MayTimeOut || other.MayTimeOut,
            IsAtomic = IsAtomic || other.IsAtomic,
        };
        return joined.Equals(this) ? this : joined;
    }

    public bool Equals(Carried? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Works.SetEquals(other.Works)
                && Lazy.SetEquals(other.Lazy)
                && Equals(OnAwait, other.OnAwait)
                && Equals(Scope, other.Scope)
                && Equals(Answer, other.Answer)
                && Equals(Raced, other.Raced)
                && Handles.SetEquals(other.Handles)
                && MayTimeOut == other.MayTimeOut
                && IsAtomic == other.IsAtomic));

    public override int GetHashCode() => Works.Count + (31 * Lazy.Count);
}
