using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// Runs over one body and finds out which work may be running at each point, what is locked there, and so what meets what.
/// Works on the graph; connections and locks are told by the source's own operations behind it.
/// </summary>
internal sealed partial class BodyRun : ITransfer<ConcurrencyState>
{
    private static readonly FlowBudget s_budget = new(States: 1, StepsPerBlock: 64, BaseSteps: 4096);

    private readonly TypeRun _type;
    private readonly IMethodSymbol? _code;
    private readonly bool _hasTry;
    private readonly List<Entry> _entries = new();
    private readonly List<Meeting> _meetings = new();
    private readonly HashSet<Work> _started = new();
    private readonly ImmutableHashSet<ISymbol>.Builder _reach = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
    private readonly HashSet<Work> _timed = new();
    private readonly HashSet<Fact> _ended = new();
    private readonly ImmutableHashSet<Place>.Builder _givenBack = ImmutableHashSet.CreateBuilder<Place>();
    private ImmutableHashSet<Place> _signals = ImmutableHashSet<Place>.Empty;
    private Carried _returned = Carried.Nothing;
    private ConcurrencyState _state = ConcurrencyState.Start;
    private IOperation? _current;

    private BodyRun(TypeRun type, IMethodSymbol? code, ControlFlowGraph graph)
    {
        _type = type;
        _code = code;
        _hasTry = HasTry(graph.Root);
    }

    /// <summary>Analyzes the body <paramref name="graph"/> of <paramref name="code"/>; what it has of conflicts goes to <paramref name="type"/>.</summary>
    public static BodyResult Analyze(TypeRun type, IMethodSymbol? code, ControlFlowGraph graph)
    {
        var run = new BodyRun(type, code, graph);
        if (ForwardAnalysis<ConcurrencyState>.Run(graph, run, ConcurrencyState.Start, s_budget, type.Cancellation) is not { } analysis)
        {
            type.NoteBudget(graph);
            return BodyResult.Unknown;
        }

        if (!analysis.IsSinglePass)
        {
            run._entries.Clear();
            run._meetings.Clear();
            analysis.Replay();
        }

        return run.Build(analysis.Exits);
    }

    public ConcurrencyState? Apply(IOperation operation, ConcurrencyState state, Action<ConcurrencyState> raise)
    {
        Begin(operation, state);
        Eval(operation);
        Raise(state, raise);
        return _state;
    }

    public IReadOnlyList<ConcurrencyState> Fork(IOperation operation, ConcurrencyState state) => new[] { state };

    public (ConcurrencyState? WhenTrue, ConcurrencyState? WhenFalse) Branch(IOperation condition, ConcurrencyState state, Action<ConcurrencyState> raise)
    {
        Begin(condition, state);
        var value = Eval(condition);
        Raise(state, raise);
        NoteTests(condition, value);
        var evaluated = _state;
        var constant = condition.ConstantValue is { HasValue: true, Value: bool known } ? known : (bool?)null;
        return (constant == false ? null : Refine(condition, value, true, evaluated), constant == true ? null : Refine(condition, value, false, evaluated));
    }

    public ConcurrencyState? Return(IOperation value, ConcurrencyState state, Action<ConcurrencyState> raise)
    {
        Begin(value, state);
        var returned = Eval(value);
        if (_code is not { IsAsync: true })
        {
            _state = _state.Without(returned);
            _returned = _returned.Join(returned);
        }

        Raise(state, raise);
        return _state;
    }

    public ConcurrencyState Pass(ControlFlowRegion handler, ConcurrencyState state) => state;

    public void Escape(ConcurrencyState state, IOperation? thrown)
    {
    }

    public void Arrive(ConcurrencyState state, BasicBlock last)
    {
    }

    public ConcurrencyState Enter(BasicBlock block, ConcurrencyState state) => state;

    public ConcurrencyState Leave(ControlFlowRegion region, ConcurrencyState state) => state;

    private void Begin(IOperation operation, ConcurrencyState state)
    {
        _state = state;
        _current = operation;
        _timed.Clear();
        _ended.Clear();
    }

    /// <summary>What is locked at the operation that is evaluated.</summary>
    private LockSet Held => _current is not null ? _state.Locks.Union(_type.Locks.Around(_current.Syntax)).Union(Locks.OfMethod(_code)) : _state.Locks;

    private static bool HasTry(ControlFlowRegion region) => region.Kind == ControlFlowRegionKind.Try || region.NestedRegions.Any(HasTry);

    /// <summary>
    /// An exception leaves an operation with what is known both before and after it. Work that was waited for has ended, by the
    /// exception that comes out of the wait too; a wait that runs out of time has ended nothing.
    /// </summary>
    private void Raise(ConcurrencyState before, Action<ConcurrencyState> raise)
    {
        if (_hasTry && _current is not null && !Harmless.Is(_current, _type.Apis))
        {
            var raised = _ended.Aggregate(before.RaisedOnTheWayTo(_state), (state, fact) => state.With(fact));
            raised = Locks.AreHeldWhenThrown(_current.Syntax) ? raised with { Locks = _state.Locks } : raised;
            raise(_timed.Count == 0 ? raised : raised with { Active = _timed.Aggregate(raised.Active, (active, work) => active.SetItem(work, before.Active.TryGetValue(work, out var known) ? known : ActiveWork.Fresh)) });
        }
    }

    private BodyResult Build(IReadOnlyList<ConcurrencyState> exits)
    {
        var exit = exits.Count == 0 ? ConcurrencyState.Start : exits.Aggregate((one, other) => one.Join(other));
        var accesses = _entries.Select(entry => entry.Complete(_signals)).Distinct(AccessComparer.Instance).Take(Exclusion.MostAccesses + 1).ToImmutableArray();
        if (accesses.Length > Exclusion.MostAccesses)
        {
            return BodyResult.Unknown;
        }

        foreach (var meeting in _meetings.Where(_ => _type.IsOwn(_code)))
        {
            var those = meeting.Entry is { } entry ? ImmutableArray.Create(entry.Complete(_signals)) : meeting.Beginning!.Accesses.RemoveAll(meeting.IsOver);
            _type.Meet(those, meeting.Running.Accesses, meeting.Stale);
        }

        return new BodyResult
        {
            IsKnown = true,
            Accesses = accesses,
            Started = _started.OrderBy(work => work.Order).ToImmutableArray(),
            Left = exit.Active.Keys.OrderBy(work => work.Order).ToImmutableArray(),
            Returned = _returned,
            Taken = exit.Locks.Where(held => held.IsLock),
            GivenBack = _givenBack.ToImmutable(),
            Facts = exit.Facts,
            Signals = _signals,
            Reach = _code is null ? _reach.ToImmutable() : _reach.ToImmutable().Add(_code),
        };
    }

    /// <summary>Branching on a flag, or on what an atomic exchange gave, may be a gate of the project's own.</summary>
    private void NoteTests(IOperation condition, Carried value)
    {
        if (value.IsAtomic)
        {
            _state = _state with { Locks = _state.Locks.With(HeldLock.Gate) };
        }

        foreach (var tested in condition.DescendantsAndSelf())
        {
            if (IsFlag(tested.Type) && PlaceOf(tested) is { } flag)
            {
                _state = _state.With(new Fact(FactKind.Tested, flag));
            }
        }
    }

    private static bool IsFlag(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum };

    /// <summary>The state in which <paramref name="condition"/> is <paramref name="truth"/>.</summary>
    private ConcurrencyState Refine(IOperation condition, Carried value, bool truth, ConcurrencyState state)
    {
        if ((value.Answer ?? Matched(condition, value)) is { } answer && answer.When == truth)
        {
            state = After(answer, state);
        }

        var (collection, isEmpty) = SequenceForms.EmptyTest(condition);
        if (collection is not null && isEmpty == truth)
        {
            // What it held has ended, or was never started.
            _state = state;
            Join(Read(collection));
            state = _state;
        }

        var (tested, isNull) = NullTest(condition);
        if (tested is not null && isNull == truth && PlaceOf(tested) is { } place)
        {
            // Whatever may have been in it is not there on this path.
            var copied = state[place].Handles;
            state = state.Without(state[place]).With(place, Carried.Nothing).With(new Fact(FactKind.Joined, place));
            state = copied.Aggregate(state, (known, handle) => known.With(new Fact(FactKind.Joined, handle)));
        }

        return _type.Modes.Of(condition, truth) is { } mode ? state.With(mode) : state;
    }

    private ConcurrencyState After(Answer answer, ConcurrencyState state)
    {
        _state = state;
        if (answer.Taken is { } taken)
        {
            _state = _state with { Locks = _state.Locks.With(taken) };
        }

        if (answer.Joined is { } joined)
        {
            Join(joined);
        }

        if (answer.Waited is { } waited)
        {
            _state = _state.With(new Fact(FactKind.Waited, waited));
        }

        return _state;
    }

    /// <summary>What a condition asks to be null, and with which answer it is.</summary>
    public static (IOperation? Tested, bool IsNull) NullTest(IOperation condition)
    {
        switch (condition)
        {
            case IIsNullOperation test:
                return (test.Operand, true);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                var (tested, isNull) = NullTest(not.Operand);
                return (tested, !isNull);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                var other = ObjectPaths.IsNothing(comparison.RightOperand) ? comparison.LeftOperand : ObjectPaths.IsNothing(comparison.LeftOperand) ? comparison.RightOperand : null;
                return (other, comparison.OperatorKind == BinaryOperatorKind.Equals);
            case IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } pattern when ObjectPaths.IsNothing(constant):
                return (pattern.Value, true);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } } pattern when ObjectPaths.IsNothing(constant):
                return (pattern.Value, false);
            case IIsPatternOperation { Pattern: IRecursivePatternOperation or IDeclarationPatternOperation } pattern when IsAnything(pattern.Pattern):
                return (pattern.Value, false);
            default:
                return (null, false);
        }
    }

    /// <summary>Whether <paramref name="pattern"/> matches whatever there is, but for null.</summary>
    private static bool IsAnything(IPatternOperation pattern) => SymbolEqualityComparer.Default.Equals(pattern.InputType, pattern.NarrowedType)
        && pattern is IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } or IDeclarationPatternOperation { MatchesNull: false };
}
