using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Hosts.Options;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model.Members;
using SocketDupAnalyzers.Summaries;

namespace SocketDupAnalyzers.Hosts;

/// <summary>All that is kept for one compilation: the tables bound to its symbols, the gate, the graphs, the summaries.</summary>
internal sealed class CompilationSession
{
    // Nothing is looked up before a body may have to do with a socket.
    private readonly Lazy<KnownApis> _apis;
    private readonly Lazy<MethodSummaries> _summaries;
    private readonly Lazy<BodyTraits> _traits;
    private readonly Lazy<WordSet> _concurrency = new(() =>
    {
        var words = new WordSet();
        words.Add(IdentifierSet.Concurrency, WordKinds.Concurrency);
        return words;
    });

    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<Diagnostic>> _reports = new(SymbolEqualityComparer.Default);

    public CompilationSession(Compilation compilation, SocketOptions options, CancellationToken cancellation)
    {
        Options = options;
        var user = options.RowsOf(compilation);
        Gate = new Gate(compilation, user.Names, cancellation);
        Graphs = new BodyGraphs(compilation);
        _apis = new(() => new KnownApis(compilation, user));
        _summaries = new(() => new MethodSummaries(Apis, Graphs, declaration => Gate.Admits(declaration, CancellationToken.None)));
        _traits = new(() => new BodyTraits(Apis, Graphs));
    }

    /// <summary>How many bodies passed the gate, so that their operations were made.</summary>
    public int Opened => _opened;

    private int _opened;

    public SocketOptions Options { get; }

    public KnownApis Apis => _apis.Value;

    public Gate Gate { get; }

    public BodyGraphs Graphs { get; }

    public MethodSummaries Summaries => _summaries.Value;

    public BodyTraits Traits => _traits.Value;

    /// <summary>The root of a file, where the file may have to do with sockets; null for every other file.</summary>
    public SyntaxNode? Enter(SemanticModel file, CancellationToken cancellation)
    {
        var root = file.SyntaxTree.GetRoot(cancellation);
        if (!Gate.Admits(root, cancellation) && !Gate.AdmitsHolder(root, cancellation))
        {
            return null;
        }

        Graphs.Keep(file);
        return root;
    }

    /// <summary>What was found on <paramref name="type"/>; by <paramref name="examine"/> where it was not looked at before, with another of its files.</summary>
    public IReadOnlyList<Diagnostic> ReportsOn(INamedTypeSymbol type, Func<IReadOnlyList<Diagnostic>> examine) =>
        _reports.TryGetValue(type, out var known) ? known : _reports.GetOrAdd(type, examine());

    /// <summary>Whether <paramref name="type"/> may have to do with a socket, to judge by the text of its parts.</summary>
    public bool Admits(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Any(reference => Gate.Admits(reference.GetSyntax(cancellation), cancellation));

    /// <summary>The code of <paramref name="type"/>, for the rules about its members.</summary>
    public ClassModel ModelOf(INamedTypeSymbol type, CancellationToken cancellation) =>
        new(type, Apis, Graphs, Summaries, cancellation);

    /// <summary>Whether <paramref name="body"/> is to be looked into: it may have to do with a socket, and is not too big.</summary>
    /// <param name="body">The text of the body.</param>
    /// <param name="namesSockets">Whether it has a word of sockets; otherwise it has one of what has a socket.</param>
    /// <param name="cancellation">Ends it early.</param>
    public bool Opens(SyntaxNode body, out bool namesSockets, CancellationToken cancellation)
    {
        namesSockets = Gate.Admits(body, cancellation);
        var opens = (namesSockets || Gate.AdmitsHolder(body, cancellation)) && SyntaxBounds.Allow(body, Graphs.Limits);
        if (opens)
        {
            Interlocked.Increment(ref _opened);
        }

        return opens;
    }

    /// <summary>Whether a rule about one body may have something to say of <paramref name="root"/>, which has a word of sockets or, where <paramref name="namesSockets"/> is false, of what has one.</summary>
    public bool Concerns(IOperation root, bool namesSockets, CancellationToken cancellation) =>
        namesSockets ? Relevance.OfBody(root, Traits, Gate.HasNumberHelpers, cancellation) : Relevance.OfHolding(root, Traits, Gate.IsCloser, cancellation);

    /// <summary>Whether the bodies of <paramref name="type"/> are to be looked at together: its text has to do with sockets, and with work, locks or readers.</summary>
    public bool OpensTogether(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var parts = type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellation)).ToList();
        return parts.Any(part => _concurrency.Value.In(part.SyntaxTree.GetText(cancellation), part.Span, WordKinds.Concurrency) != WordKinds.None)
            && parts.Any(part => Gate.Admits(part, cancellation))
            && parts.All(part => SyntaxBounds.Allow(part, Graphs.Limits));
    }
}
