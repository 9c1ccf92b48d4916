using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// Code that a body starts and that runs beside it: a callback, or an asynchronous call between its start and its await.
/// One object for each place that starts it; compare by reference.
/// </summary>
internal sealed class Work
{
    public Work(IOperation start, IMethodSymbol? code, int order)
    {
        Start = start;
        Code = code;
        Order = order;
    }

    /// <summary>The operation that starts it.</summary>
    public IOperation Start { get; }

    /// <summary>The code that it runs; null for an asynchronous operation of the framework.</summary>
    public IMethodSymbol? Code { get; }

    /// <summary>The order in which it was met.</summary>
    public int Order { get; }

    /// <summary>Whether one start runs it many times at once.</summary>
    public bool IsMany { get; set; }

    /// <summary>Whether it runs when an event says so: its runs are in turn, and so may those of other handlers be.</summary>
    public bool IsHandler { get; set; }

    /// <summary>Whether it is a callback, not an asynchronous call.</summary>
    public bool IsCallback { get; set; }

    /// <summary>The work that has ended before it begins.</summary>
    public ImmutableHashSet<Work> After { get; set; } = ImmutableHashSet<Work>.Empty;

    /// <summary>The members that stand for it: joining one joins it.</summary>
    public HashSet<Place> StoredIn { get; } = new();

    /// <summary>What its code does, by the code's own names.</summary>
    public BodyResult? Result { get; set; }

    /// <summary>What it does to connections that its starter can know of, by the starter's names for them.</summary>
    public ImmutableArray<Access> Accesses { get; set; } = ImmutableArray<Access>.Empty;

    /// <summary>The locks that its code gives back without having taken them: whoever starts it hands them over.</summary>
    public ImmutableHashSet<Place> GivenBack { get; set; } = ImmutableHashSet<Place>.Empty;

    /// <summary>The work that it starts itself, or that starts with it.</summary>
    public ImmutableHashSet<Work> Started { get; set; } = ImmutableHashSet<Work>.Empty;

    /// <summary>The methods that it may run, its own code among them.</summary>
    public ImmutableHashSet<ISymbol> Reach { get; set; } = ImmutableHashSet<ISymbol>.Empty.WithComparer(SymbolEqualityComparer.Default);
}
