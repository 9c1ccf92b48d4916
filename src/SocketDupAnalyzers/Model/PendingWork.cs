using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>A set of work that may still run, each named by the operation that started it; equal where it holds the same.</summary>
internal sealed class PendingWork : IEquatable<PendingWork>
{
    public static readonly PendingWork None = new(ImmutableArray<IOperation>.Empty);

    private PendingWork(ImmutableArray<IOperation> starts) => Starts = starts;

    /// <summary>The operations, in the order of the source.</summary>
    public ImmutableArray<IOperation> Starts { get; }

    public bool IsEmpty => Starts.IsEmpty;

    public PendingWork With(IOperation start) => Starts.Contains(start) ? this : Of(Starts.Add(start));

    public PendingWork Union(PendingWork other) => other.Starts.All(Starts.Contains) ? this : Of(Starts.Union(other.Starts));

    public PendingWork Except(PendingWork other) => Starts.Any(other.Starts.Contains) ? Of(Starts.Except(other.Starts)) : this;

    public PendingWork Intersect(PendingWork other) => Starts.All(other.Starts.Contains) ? this : Of(Starts.Intersect(other.Starts));

    public bool Equals(PendingWork? other) => other is not null && (ReferenceEquals(this, other) || Starts.SequenceEqual(other.Starts));

    public override bool Equals(object? obj) => Equals(obj as PendingWork);

    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var start in Starts)
        {
            hash = (hash * 31) + System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(start);
        }

        return hash;
    }

    private static PendingWork Of(IEnumerable<IOperation> starts)
    {
        var sorted = starts.OrderBy(start => start.Syntax.SpanStart).ThenBy(start => start.Syntax.Span.Length).ToImmutableArray();
        return sorted.IsEmpty ? None : new PendingWork(sorted);
    }
}
