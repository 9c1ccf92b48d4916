using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;
using SocketDupAnalyzers.Summaries;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>The bodies of one type, and those of the methods elsewhere that they call, each read once.</summary>
internal sealed class Bodies
{
    /// <summary>What matters where code runs at the same time.</summary>
    private const Traits Concurrent = Traits.Sends | Traits.Receives | Traits.Stores | Traits.Starts | Traits.Returns | Traits.Joins | Traits.Locks | Traits.Shares | Traits.Flags;

    private readonly KnownApis _apis;
    private readonly BodyGraphs _graphs;
    private readonly ISummarySource _summaries;
    private readonly BodyTraits _traits;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<ISymbol, bool> _concerned = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation?> _roots = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ControlFlowGraph?> _known = new(SymbolEqualityComparer.Default);

    public Bodies(INamedTypeSymbol type, KnownApis apis, BodyGraphs graphs, ISummarySource summaries, BodyTraits traits, CancellationToken cancellation)
    {
        Type = type;
        _apis = apis;
        _graphs = graphs;
        _summaries = summaries;
        _traits = traits;
        _cancellation = cancellation;
    }

    public INamedTypeSymbol Type { get; }

    public Assignments Assignments { get; } = new();

    /// <summary>The members of the type with a body, or with an initializer.</summary>
    public List<OwnBody> Own { get; } = new();

    /// <summary>Adds a body of the type.</summary>
    public void Add(ISymbol owner, IOperation root)
    {
        Own.Add(new OwnBody(owner, root));
        if (root is IMethodBodyBaseOperation or IBlockOperation || !_roots.ContainsKey(owner))
        {
            // The defaults of its parameters and the arguments of its attributes come as blocks of a method too.
            _roots[owner] = root;
        }

        Assignments.Read(root);
    }

    /// <summary>Whether <paramref name="method"/>, no code nested in another, does anything with work, locks or connections, itself or by what it calls.</summary>
    public bool Concerns(IMethodSymbol method) => _traits.Can(Definition(method), Concurrent, IsNoticed, _concerned, _cancellation);

    /// <summary>Whether the body <paramref name="root"/> does, the code nested in it among it.</summary>
    public bool Concerns(IOperation root) => _traits.OutlineOf(root).Sites.Any(site =>
        (site.Traits & Concurrent) != Traits.None || (site.Callee is { } callee && IsNoticed(site) && Concerns(callee)));

    /// <summary>
    /// Whether the type may notice what <paramref name="method"/> does when it is handed plain data: it is a method of the type's own objects, or one that
    /// takes a lock. What another object does to its own connections is the story of its own type.
    /// </summary>
    public bool IsNoticed(IMethodSymbol method) => IsOwnOrInherited(method.ContainingType.OriginalDefinition) || _traits.MayLock(method, _cancellation);

    private bool IsNoticed(TraitSite site) => (site.Traits & Traits.Hands) != Traits.None || IsNoticed(site.Callee!);

    private bool IsOwnOrInherited(INamedTypeSymbol type)
    {
        for (var own = Type; own is not null; own = own.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="method"/> makes a duplicate, or a new owner of a descriptor, itself or by what it calls.</summary>
    public bool MayDuplicate(IMethodSymbol method) => (_traits.Of(Definition(method), _cancellation) & (Traits.Duplicates | Traits.Owns)) != Traits.None;

    /// <summary>The body of <paramref name="method"/>, be it a method of another type; null where it cannot be seen or has nothing to do with sockets.</summary>
    public IOperation? RootOf(IMethodSymbol method)
    {
        method = Definition(method);
        if (!_roots.TryGetValue(method, out var root))
        {
            root = GraphOf(method)?.OriginalOperation;
            _roots[method] = root;
            if (root is not null)
            {
                Assignments.Read(root);
            }
        }

        return root;
    }

    /// <summary>The graph of a method, a lambda or a local function; null where there is none.</summary>
    public ControlFlowGraph? GraphOf(IMethodSymbol code)
    {
        code = Definition(code);
        if (_known.TryGetValue(code, out var known))
        {
            return known;
        }

        if (code.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
        {
            var owner = code.ContainingSymbol;
            while (owner is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            {
                owner = owner.ContainingSymbol;
            }

            Load(owner);
            return _known.TryGetValue(code, out known) ? known : _known[code] = null;
        }

        Load(code);
        return _known[code];
    }

    /// <summary>Whether the source of <paramref name="method"/> is there.</summary>
    public bool IsVisible(IMethodSymbol method) => _roots.ContainsKey(method) || (!_apis.IsReferenced(method) && !method.DeclaringSyntaxReferences.IsEmpty);

    /// <summary>What the model knows of a method; null where nothing.</summary>
    public MethodSummary? SummaryOf(IMethodSymbol method) =>
        method.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) && GraphOf(method) is { } graph
            ? _summaries.Summarize(method, null, new BodyContext(graph, method, _apis, _summaries, _cancellation))
            : null;

    private static IMethodSymbol Definition(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        return method.PartialImplementationPart ?? method;
    }

    private void Load(ISymbol owner)
    {
        if (_known.ContainsKey(owner))
        {
            return;
        }

        _cancellation.ThrowIfCancellationRequested();
        ControlFlowGraph? graph = null;
        if (_roots.TryGetValue(owner, out var root))
        {
            graph = root is null ? null : _graphs.Of(root, _cancellation);
        }
        else if (owner is IMethodSymbol method && !_apis.IsReferenced(method) && (_summaries.MayConcernSockets(method) || _traits.MayLock(method, _cancellation) || method.Parameters.Any(parameter => _apis.KindOf(parameter.Type) is not null)))
        {
            graph = _graphs.OfMethod(method, _cancellation);
        }

        _known[owner] = graph;
        if (graph is not null)
        {
            LoadNested(graph);
        }
    }

    private void LoadNested(ControlFlowGraph graph)
    {
        foreach (var function in graph.LocalFunctions)
        {
            Keep(function, _graphs.OfLocalFunction(graph, function, _cancellation));
        }

        foreach (var lambda in graph.Blocks
            .SelectMany(block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .OfType<IFlowAnonymousFunctionOperation>())
        {
            Keep(lambda.Symbol, _graphs.OfLambda(graph, lambda, _cancellation));
        }
    }

    private void Keep(IMethodSymbol code, ControlFlowGraph? graph)
    {
        _known[code] = graph;
        if (graph is not null)
        {
            LoadNested(graph);
        }
    }
}
