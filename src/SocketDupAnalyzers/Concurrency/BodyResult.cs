using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>What was found out about one body, by its own names.</summary>
internal sealed record BodyResult
{
    /// <summary>Of a body that cannot be seen, or is not looked at.</summary>
    public static BodyResult Unknown => new();

    /// <summary>Of a body that has nothing of work, locks or connections.</summary>
    public static BodyResult Nothing(IMethodSymbol code) => new() { IsKnown = true, Reach = ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default, code) };

    /// <summary>Whether the body was analyzed.</summary>
    public bool IsKnown { get; init; }

    private IReadOnlyList<Access>? _all;

    /// <summary>What it does to connections in its own flow, with what the methods that it calls do.</summary>
    public ImmutableArray<Access> Accesses { get; init; } = ImmutableArray<Access>.Empty;

    /// <summary>The work that it starts, the methods that it calls among the starters.</summary>
    public ImmutableArray<Work> Started { get; init; } = ImmutableArray<Work>.Empty;

    /// <summary>The work that may be running when it ends.</summary>
    public ImmutableArray<Work> Left { get; init; } = ImmutableArray<Work>.Empty;

    /// <summary>What its result stands for.</summary>
    public Carried Returned { get; init; } = Carried.Nothing;

    /// <summary>The locks that it takes and does not give back.</summary>
    public LockSet Taken { get; init; } = LockSet.Empty;

    /// <summary>The locks that it gives back without having taken them.</summary>
    public ImmutableHashSet<Place> GivenBack { get; init; } = ImmutableHashSet<Place>.Empty;

    /// <summary>What is known wherever it ends.</summary>
    public ImmutableHashSet<Fact> Facts { get; init; } = ImmutableHashSet<Fact>.Empty;

    /// <summary>The events and promises that it may signal.</summary>
    public ImmutableHashSet<Place> Signals { get; init; } = ImmutableHashSet<Place>.Empty;

    /// <summary>The methods that it may run, itself among them.</summary>
    public ImmutableHashSet<ISymbol> Reach { get; init; } = ImmutableHashSet<ISymbol>.Empty.WithComparer(SymbolEqualityComparer.Default);

    /// <summary>The accesses of its own flow and of the work that it starts.</summary>
    public IReadOnlyList<Access> All => _all ??= Accesses.Concat(Started.Where(work => work.IsCallback).SelectMany(work => work.Accesses)).Distinct(AccessComparer.Instance).ToList();
}
