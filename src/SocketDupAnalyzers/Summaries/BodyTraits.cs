using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Summaries;

/// <summary>
/// Tells what a body can do at all, with what it calls: the question before any graph is made. Each body is read once, without regard to
/// paths, and what it calls is followed through the compilation. Most bodies break no rule since they lack what a rule is about: they close
/// nothing, or use nothing after it. What is not known here counts as done, so that nothing is missed.
/// </summary>
internal sealed class BodyTraits
{
    /// <summary>Methods below one that are looked at; past it the method counts as one that can do everything.</summary>
    private const int MostCallees = 4_000;

    private readonly BodyGraphs _graphs;
    private readonly OutlineReader _reader;
    private readonly ConcurrentDictionary<SyntaxNode, BodyOutline> _outlines = new();
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<BodyOutline>> _ofMethods = new(SymbolEqualityComparer.Default);
    private readonly TraitMemo _whole = new();
    private readonly TraitMemo _handed = new();
    private readonly LockingMethods _locking = new();

    public BodyTraits(KnownApis apis, BodyGraphs graphs)
    {
        _graphs = graphs;
        _reader = new OutlineReader(apis);
    }

    /// <summary>What stands in the body <paramref name="root"/> itself, the code nested in it among it.</summary>
    public BodyOutline OutlineOf(IOperation root) =>
        _outlines.TryGetValue(root.Syntax, out var known) ? known : _outlines.GetOrAdd(root.Syntax, _reader.Read(root));

    /// <summary>What an operation can do, with what it calls. That a callee touches a socket is the callee's own concern.</summary>
    public Traits Of(TraitSite site, CancellationToken cancellation) =>
        site.Callee is null ? site.Traits : site.Traits | (Of(site.Callee, cancellation) & ~Traits.Touches);

    /// <summary>What <paramref name="method"/> can do, with what it calls; nothing where its body is not there.</summary>
    public Traits Of(IMethodSymbol method, CancellationToken cancellation) => Sum(method, _whole, _ => true, cancellation);

    /// <summary>Whether <paramref name="method"/> can do any of <paramref name="kind"/>, with those of its callees that are followed.</summary>
    /// <param name="method">The method.</param>
    /// <param name="kind">What is asked for.</param>
    /// <param name="follows">Which calls are followed.</param>
    /// <param name="answers">What was answered before to the same question.</param>
    /// <param name="cancellation">Ends it early.</param>
    public bool Can(IMethodSymbol method, Traits kind, Func<TraitSite, bool> follows, IDictionary<ISymbol, bool> answers, CancellationToken cancellation)
    {
        if (!answers.TryGetValue(method, out var known))
        {
            var sum = Walk(method, follows, callee => answers.TryGetValue(callee, out var can) ? (can ? Traits.All : Traits.None) : null, outline => (outline.Traits & kind) != Traits.None ? Traits.All : Traits.None, cancellation);
            answers[method] = known = sum != Traits.None;
        }

        return known;
    }

    /// <summary>What <paramref name="method"/> can do to a connection that it is handed, with what it hands one in its turn.</summary>
    public Traits OfHanded(IMethodSymbol method, CancellationToken cancellation) =>
        Sum(method, _handed, site => (site.Traits & Traits.HandsConnection) != Traits.None, cancellation);

    /// <summary>What the methods can do that <paramref name="method"/> may call on an object that it is handed, with those that it hands one in its turn.</summary>
    /// <param name="method">The method.</param>
    /// <param name="of">What a method of the object can do; nothing of another one.</param>
    /// <param name="cancellation">Ends it early.</param>
    public Traits OnHanded(IMethodSymbol method, Func<IMethodSymbol, Traits> of, CancellationToken cancellation) => Walk(
        method,
        site => (site.Traits & Traits.HandsObject) != Traits.None,
        _ => null,
        outline => outline.Sites.Aggregate(Traits.None, (sum, site) => sum | site.Traits | (site.Callee is null ? Traits.None : of(site.Callee))),
        cancellation);

    /// <summary>Whether <paramref name="method"/> may take a lock for its caller, give one back, or exchange a flag.</summary>
    public bool MayLock(IMethodSymbol method, CancellationToken cancellation) => _locking.Have(method, cancellation);

    private Traits Sum(IMethodSymbol method, TraitMemo sums, Func<TraitSite, bool> follows, CancellationToken cancellation) =>
        sums[method] ?? sums.Keep(method, Walk(method, follows, callee => sums[callee], outline => outline.Traits, cancellation));

    /// <summary>Adds up what is found in a method and below it.</summary>
    /// <param name="method">The method.</param>
    /// <param name="follows">Which calls are followed.</param>
    /// <param name="known">What is known of a method with all below it already, or null.</param>
    /// <param name="of">What one body adds.</param>
    /// <param name="cancellation">Ends it early.</param>
    private Traits Walk(IMethodSymbol method, Func<TraitSite, bool> follows, Func<IMethodSymbol, Traits?> known, Func<BodyOutline, Traits> of, CancellationToken cancellation)
    {
        var sum = Traits.None;
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { method };
        var pending = new Stack<IMethodSymbol>();
        pending.Push(method);
        while (pending.Count > 0 && sum != Traits.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var current = pending.Pop();
            if (known(current) is { } whole)
            {
                sum |= whole;
                continue;
            }

            foreach (var outline in OutlinesOf(current, cancellation))
            {
                sum |= of(outline);
                foreach (var site in outline.Sites)
                {
                    if (site.Callee is { } callee && !seen.Contains(callee) && follows(site) && seen.Add(callee))
                    {
                        pending.Push(callee);
                    }
                }
            }

            if (seen.Count > MostCallees)
            {
                sum = Traits.All;
            }
        }

        return sum;
    }

    private IReadOnlyList<BodyOutline> OutlinesOf(IMethodSymbol method, CancellationToken cancellation) =>
        _ofMethods.TryGetValue(method, out var known) ? known : _ofMethods.GetOrAdd(method, method.DeclaringSyntaxReferences
            .Select(reference => _graphs.RootOf(reference.GetSyntax(cancellation), cancellation))
            .OfType<IOperation>()
            .Select(OutlineOf)
            .ToArray());
}
