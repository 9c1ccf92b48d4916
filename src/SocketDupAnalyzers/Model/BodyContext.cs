using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>What the model needs to know of the body that it runs on: its graph, the tables, the summaries.</summary>
internal sealed class BodyContext
{
    private readonly Lazy<ImmutableArray<Place>> _writtenByNestedCode;
    private readonly Lazy<Dictionary<ISymbol, ImmutableArray<Place>>> _captures;
    private readonly Lazy<Liveness> _liveness;
    private readonly Lazy<Dictionary<Place, IOperation?>> _captured;
    private readonly Lazy<bool> _callsNative;
    private readonly Dictionary<IOperation, ConditionFact?> _facts = new();
    private readonly Lazy<bool> _mayDetach;
    private readonly Lazy<Dictionary<ILocalSymbol, IOperation?>> _assigned;

    public BodyContext(
        ControlFlowGraph graph, ISymbol owner, KnownApis apis, ISummarySource summaries, CancellationToken cancellation)
    {
        Graph = graph;
        Owner = owner;
        Apis = apis;
        Summaries = summaries;
        Cancellation = cancellation;
        _writtenByNestedCode = new(() => NestedCode.WrittenIn(Root(graph)));
        _captures = new(() => NestedCode.CapturesIn(Root(graph)));
        _liveness = new(() => new Liveness(graph.OriginalOperation));
        _captured = new(() => Captures(graph));
        _assigned = new(() => Assigned(graph));
        _callsNative = new(() => graph.OriginalOperation.Descendants().Any(CallsNativeAt));
        _mayDetach = new(() => Root(graph).Descendants().OfType<IInvocationOperation>()
            .Any(call => apis.EffectsOf(call.TargetMethod).Any(effect => effect.Kind == EffectKind.Detaches)));
    }

    public ControlFlowGraph Graph { get; }

    /// <summary>The method or initialized member whose body this is.</summary>
    public ISymbol Owner { get; }

    public KnownApis Apis { get; }

    public ISummarySource Summaries { get; }

    /// <summary>Whether a use of a closed descriptor is a story of its own, after which there is no other about it.</summary>
    public bool StopsAfterLateUse { get; init; } = true;

    /// <summary>Whether the body ran code that may assign members of its own instance.</summary>
    public bool RunsUnknownCode { get; set; }

    /// <summary>Whether the body stores an object where it outlives the body.</summary>
    public bool HasStores { get; set; }

    /// <summary>How many calls above it are told apart by what is known where they are made; see <see cref="CallingContext"/>.</summary>
    public int ContextDepth { get; init; }

    /// <summary>Whether it matters what happens behind the first <c>await</c>, when the caller goes on.</summary>
    public bool NotesAwaits { get; init; }

    public CancellationToken Cancellation { get; }

    /// <summary>The locals and parameters that a lambda or local function of the body assigns: unknown code may run it.</summary>
    public ImmutableArray<Place> WrittenByNestedCode => _writtenByNestedCode.Value;

    /// <summary>Whether the body takes a descriptor away from an object that owns it, so that another may own it.</summary>
    public bool MayDetach => _mayDetach.Value;

    /// <summary>Where the answer to <paramref name="condition"/> is kept; found once, since every state asks for it.</summary>
    public ConditionFact? FactOf(IOperation condition)
    {
        if (!_facts.TryGetValue(condition, out var fact))
        {
            fact = ConditionFact.Of(condition);
            _facts.Add(condition, fact);
        }

        return fact;
    }

    /// <summary>Whether it calls native functions: where it copies numbers, they may be descriptors.</summary>
    public bool CallsNative => _callsNative.Value;

    /// <summary>Where each local of the body is mentioned last.</summary>
    public Liveness Liveness => _liveness.Value;

    /// <summary>The member that <paramref name="member"/> is made of, outside the constructors that make it; null where it stands for itself.</summary>
    public FieldAlias? AliasOf(ISymbol member) => Owner is IMethodSymbol { MethodKind: MethodKind.Constructor } or IFieldSymbol or IPropertySymbol ? null : Summaries.AliasOf(member);

    /// <summary>The locals and parameters that a lambda or local function of the body has from around it.</summary>
    public ImmutableArray<Place> CapturedBy(IMethodSymbol code) => _captures.Value.TryGetValue(code, out var places) ? places : ImmutableArray<Place>.Empty;

    /// <summary>Whether a lambda that stands in front of <paramref name="position"/> has <paramref name="place"/>.</summary>
    public bool IsCapturedBefore(int position, Place place) => _captures.Value.Keys.Any(code =>
        code is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }
        && code.Locations[0].SourceSpan.Start < position
        && _captures.Value[code].Contains(place));

    /// <summary>What <paramref name="local"/> is assigned in the whole body, where it is assigned once.</summary>
    public IOperation? AssignedTo(ILocalSymbol local) => _assigned.Value.TryGetValue(local, out var value) ? value : null;

    /// <summary>The operation that <paramref name="capture"/> stands for, where it stands for one alone.</summary>
    public IOperation? Captured(CaptureId capture) => _captured.Value.TryGetValue(Place.Of(capture), out var operation) ? operation : null;

    private bool CallsNativeAt(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } call => Apis.NativeOf(method) is not null
            || Apis.IsForeign(method.ContainingType)
            || (method.MethodKind == MethodKind.DelegateInvoke && Apis.Loaded.EntryPointOf(call.Instance) is not null),
        IFunctionPointerInvocationOperation => true,
        _ => false,
    };

    private static IOperation Root(ControlFlowGraph graph)
    {
        while (graph.Parent is { } parent)
        {
            graph = parent;
        }

        return graph.OriginalOperation;
    }

    private static Dictionary<Place, IOperation?> Captures(ControlFlowGraph graph)
    {
        var captures = new Dictionary<Place, IOperation?>();
        foreach (var capture in graph.Blocks.SelectMany(block => block.Operations).OfType<IFlowCaptureOperation>())
        {
            var place = Place.Of(capture.Id);
            captures[place] = captures.ContainsKey(place) ? null : capture.Value;
        }

        return captures;
    }

    private static Dictionary<ILocalSymbol, IOperation?> Assigned(ControlFlowGraph graph)
    {
        var assigned = new Dictionary<ILocalSymbol, IOperation?>(SymbolEqualityComparer.Default);
        foreach (var operation in graph.Blocks.SelectMany(block => block.Operations))
        {
            var statement = operation is IExpressionStatementOperation expression ? expression.Operation : operation;
            if (statement is IAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var value })
            {
                assigned[local] = assigned.ContainsKey(local) ? null : value;
            }
        }

        return assigned;
    }
}
