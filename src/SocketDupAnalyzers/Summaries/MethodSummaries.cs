using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Summaries;

/// <summary>
/// The summaries of a compilation's methods, each made once by running the model on the method's body. Two threads may make
/// the same one at the same time; both come to the same result.
/// </summary>
internal sealed class MethodSummaries : ISummarySource
{
    /// <summary>Calls within calls that are followed: a method with a longer chain of them below it is unknown, whoever asks.</summary>
    private const int Deepest = 48;

    /// <summary>Calls within each other that are told apart by what is known where they are made.</summary>
    private const int MostContexts = 2;

    private readonly KnownApis _apis;
    private readonly BodyGraphs _graphs;
    private readonly SymbolMemo<bool> _concerned;
    private readonly ConcurrentDictionary<ISymbol, KnownSummary> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ContextKey, MethodSummary> _inContext = new();
    private readonly FieldAliases _aliases;
    private readonly SummarySession? _session;

    /// <param name="apis">The tables.</param>
    /// <param name="graphs">Makes the graphs of bodies.</param>
    /// <param name="gate">Whether the text of a declaration has to do with sockets.</param>
    public MethodSummaries(KnownApis apis, BodyGraphs graphs, Func<SyntaxNode, bool> gate)
    {
        _apis = apis;
        _graphs = graphs;
        _aliases = new(apis, code => graphs.RootOf(code, CancellationToken.None));
        _concerned = new(method => method.DeclaringSyntaxReferences.Any(part => gate(part.GetSyntax())));
    }

    private MethodSummaries(MethodSummaries shared, SummarySession session)
    {
        _apis = shared._apis;
        _graphs = shared._graphs;
        _concerned = shared._concerned;
        _known = shared._known;
        _inContext = shared._inContext;
        _aliases = shared._aliases;
        _session = session;
    }

    public bool MayConcernSockets(IMethodSymbol method) => _concerned[(method.PartialImplementationPart ?? method).OriginalDefinition];

    public FieldAlias? AliasOf(ISymbol member) => _aliases.Of(member);

    public MethodSummary? Summarize(IMethodSymbol method, IFlowAnonymousFunctionOperation? lambda, BodyContext caller)
    {
        method = (method.PartialImplementationPart ?? method).OriginalDefinition;
        if (_known.TryGetValue(method, out var known))
        {
            _session?.NoteBelow(known.Height);
            return known.Summary;
        }

        var walk = _session is null ? new MethodSummaries(this, new SummarySession(Deepest)) : this;
        return walk.Walk(method, lambda, caller);
    }

    public MethodSummary? SummarizeIn(CallingContext context, IMethodSymbol method, IFlowAnonymousFunctionOperation? lambda, BodyContext caller)
    {
        method = (method.PartialImplementationPart ?? method).OriginalDefinition;
        if (caller.ContextDepth == MostContexts || PrimaryConstructors.IsOne(method))
        {
            return null;
        }

        var key = new ContextKey(method, context, caller.ContextDepth);
        if (_inContext.TryGetValue(key, out var known))
        {
            return known;
        }

        return GraphOf(method, lambda, caller) is { } graph && Compute(method, graph, caller.Cancellation, context, caller.ContextDepth + 1) is { } summary
            ? _inContext.GetOrAdd(key, summary)
            : null;
    }

    private MethodSummary? Walk(IMethodSymbol method, IFlowAnonymousFunctionOperation? lambda, BodyContext caller)
    {
        if (_session!.ClosesCycle(method) || !_session.MayGoDeeper())
        {
            return null;
        }

        return _session.Visit(
            method,
            () => PrimaryConstructors.IsOne(method) ? ComputePieces(method, caller.Cancellation) : GraphOf(method, lambda, caller) is { } graph ? Compute(method, graph, caller.Cancellation) : null,
            Publish);
    }

    /// <summary>
    /// Makes <paramref name="summary"/> that of all <paramref name="methods"/> at once and gives back what is known of the first.
    /// Another thread that has met one of a cycle's methods as known finds the one that it is working on known too.
    /// </summary>
    private KnownSummary Publish(IReadOnlyList<ISymbol> methods, KnownSummary summary)
    {
        lock (_known)
        {
            foreach (var method in methods)
            {
                if (_known.TryAdd(method, summary) && summary.Height > Deepest)
                {
                    _graphs.Limits.Note(LimitKind.Calls, method.DeclaringSyntaxReferences[0].GetSyntax());
                }
            }

            return _known[methods[0]];
        }
    }

    private ControlFlowGraph? GraphOf(IMethodSymbol method, IFlowAnonymousFunctionOperation? lambda, BodyContext caller) => method.MethodKind switch
    {
        _ when IsIterator(method) => null,
        MethodKind.LocalFunction => _graphs.OfLocalFunction(caller.Graph, method, caller.Cancellation),
        MethodKind.AnonymousFunction => lambda is null ? null : _graphs.OfLambda(caller.Graph, lambda, caller.Cancellation),
        _ => _graphs.OfMethod(method, caller.Cancellation),
    };

    /// <summary>A method whose body runs while its result is enumerated does nothing when it is called.</summary>
    private static bool IsIterator(IMethodSymbol method) =>
        method.ReturnType.OriginalDefinition is { Name: "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator" }
        && method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().DescendantNodes().Any(node => node is Microsoft.CodeAnalysis.CSharp.Syntax.YieldStatementSyntax));

    /// <summary>The summary of a primary constructor: of what the initializers and the base type do with its parameters, and of what its type keeps.</summary>
    private MethodSummary? ComputePieces(IMethodSymbol constructor, CancellationToken cancellation)
    {
        var pieces = new List<MethodSummary>();
        foreach (var piece in PrimaryConstructors.Pieces(constructor))
        {
            if (_graphs.RootOf(piece, cancellation) is not { } root || _graphs.Of(root, cancellation) is not { } graph || Compute(constructor, graph, cancellation) is not { } summary)
            {
                return null;
            }

            pieces.Add(summary);
        }

        var whole = SummaryUnion.Of(pieces);
        var kept = constructor.Parameters
            .Where(parameter => ConstructorMembers.Of(parameter) is not null)
            .Select(parameter => new InputEffect(Place.Of(parameter), Typestate.Open, null, IsDuplicated: false, IsUsed: false, IsKept: true, IsExposed: false, OutlivesCall: false));
        return whole with { Inputs = SummaryUnion.Inputs(whole.Inputs.Concat(kept)) };
    }

    private MethodSummary? Compute(IMethodSymbol method, ControlFlowGraph graph, CancellationToken cancellation, CallingContext? context = null, int depth = 0)
    {
        var body = new BodyContext(graph, method, _apis, this, cancellation) { NotesAwaits = method.IsAsync, ContextDepth = depth };
        if (BodyAnalysis.Run(body, context) is not { } analysis)
        {
            _graphs.Limits.Note(LimitKind.Budget, graph.OriginalOperation.Syntax);
            return null;
        }

        var recorder = new InputRecorder(method.IsAsync);
        analysis.Replay(recorder);
        return new SummaryBuilder(method, recorder, body.RunsUnknownCode).Build(analysis.Exits);
    }

    /// <summary>A method in a context, at a depth: deeper down fewer calls are told apart.</summary>
    private sealed record ContextKey(ISymbol Method, CallingContext Context, int Depth)
    {
        public bool Equals(ContextKey? other) => other is not null && Depth == other.Depth && SymbolEqualityComparer.Default.Equals(Method, other.Method) && Context.Equals(other.Context);

        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method) ^ Context.GetHashCode();
    }
}
