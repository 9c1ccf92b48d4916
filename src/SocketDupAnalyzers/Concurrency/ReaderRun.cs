using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// Runs over one body and follows the objects that read ahead: what one of them has taken out of a connection the others never
/// see. Two are in each other's way where one was there when the other was made, and both are read from; layers are not.
/// </summary>
internal sealed partial class ReaderRun : ITransfer<ReaderState>
{
    private static readonly FlowBudget s_budget = new(States: 1, StepsPerBlock: 64, BaseSteps: 4096);

    private readonly Readers _readers;
    private readonly IMethodSymbol? _code;
    private readonly HashSet<Place> _read = new();
    private readonly HashSet<Place> _assigned = new();
    private readonly List<SecondReader> _found = new();
    private ImmutableHashSet<Reader> _returned = ImmutableHashSet<Reader>.Empty;
    private ReaderState _state = ReaderState.Start;

    private ReaderRun(Readers readers, IMethodSymbol? code)
    {
        _readers = readers;
        _code = code;
    }

    public static ReaderResult Analyze(Readers readers, IMethodSymbol? code, ControlFlowGraph graph)
    {
        var run = new ReaderRun(readers, code);
        if (ForwardAnalysis<ReaderState>.Run(graph, run, readers.StartOf(code), s_budget, readers.Cancellation) is not { } analysis)
        {
            return ReaderResult.Nothing;
        }

        if (!analysis.IsSinglePass)
        {
            run._found.Clear();
            analysis.Replay();
        }

        var exit = analysis.Exits.Aggregate(ReaderState.Start, (one, other) => one.Join(other));
        run.EndWith(exit);
        readers.Add(code, run._found);
        return new ReaderResult(
            exit.Live.KeysWhere((reader, info) => info.IsRead && reader.Key.Kind == PlaceKind.Parameter && !run._returned.Contains(reader) && !IsKept(reader, exit)).Select(reader => reader.Key).ToImmutableHashSet(),
            run._returned.Select(reader => reader.Key).FirstOrDefault(key => key.Kind == PlaceKind.Parameter),
            run._read.ToImmutableHashSet(),
            exit.Values.Only((place, readers) => place.Kind == PlaceKind.Member && !readers.IsEmpty),
            run._assigned.ToImmutableHashSet());
    }

    /// <summary>Whether a member holds the reader from here on, so that what comes next may well be a layer over it.</summary>
    private static bool IsKept(Reader reader, ReaderState exit) => exit.Values.AnyEntry((place, readers) => place.Kind == PlaceKind.Member && readers.Contains(reader));

    public ReaderState? Apply(IOperation operation, ReaderState state, Action<ReaderState> raise)
    {
        _state = state;
        Eval(operation);
        raise(_state);
        return _state;
    }

    public IReadOnlyList<ReaderState> Fork(IOperation operation, ReaderState state) => new[] { state };

    public (ReaderState? WhenTrue, ReaderState? WhenFalse) Branch(IOperation condition, ReaderState state, Action<ReaderState> raise)
    {
        _state = state;
        Eval(condition);
        raise(_state);
        var (tested, isNull) = BodyRun.NullTest(condition);
        if (tested is null || PlaceOf(tested) is not { } place)
        {
            return (_state, _state);
        }

        var none = _state.Without(_state[place]).With(place, ImmutableHashSet<Reader>.Empty);
        return isNull ? (none, _state) : (_state, none);
    }

    public ReaderState? Return(IOperation value, ReaderState state, Action<ReaderState> raise)
    {
        _state = state;
        _returned = _returned.Union(Eval(value));
        raise(_state);
        return _state;
    }

    public ReaderState Pass(ControlFlowRegion handler, ReaderState state) => state;

    public void Escape(ReaderState state, IOperation? thrown)
    {
    }

    public void Arrive(ReaderState state, BasicBlock last)
    {
    }

    public ReaderState Enter(BasicBlock block, ReaderState state) => state;

    public ReaderState Leave(ControlFlowRegion region, ReaderState state) => state;

    /// <summary>What the body has put into members, and some member reads from, is read from.</summary>
    private void EndWith(ReaderState exit)
    {
        _state = exit;
        foreach (var member in exit.Values.Keys.Where(place => place.Kind == PlaceKind.Member && _readers.ReadMembers.Contains(place)).OrderBy(place => place.ToString(), StringComparer.Ordinal))
        {
            Read(exit[member].Where(reader => !exit.Live.TryGetValue(reader, out var info) || !info.IsResident));
        }
    }

    private void Read(IEnumerable<Reader> readers)
    {
        foreach (var reader in readers.SelectMany(reader => reader.Chain).Distinct().OrderBy(reader => reader.Site.Syntax.SpanStart).ToArray())
        {
            _state = _state.Read(reader);
            if (!_state.Live.TryGetValue(reader, out var info))
            {
                continue;
            }

            foreach (var other in _state.Live.KeysWhere((other, known) => known.IsRead && other != reader && other.Connection.Equals(reader.Connection)).OrderBy(other => other.Site.Syntax.SpanStart))
            {
                if (reader.Chain.Contains(other) || other.Chain.Contains(reader))
                {
                    continue;
                }

                if (info.Earlier.Contains(other))
                {
                    _found.Add(new SecondReader(reader, other));
                }
                else if (_state.Live[other].Earlier.Contains(reader))
                {
                    _found.Add(new SecondReader(other, reader));
                }
            }
        }
    }

    /// <summary>A reader is made here: its own second one, where an earlier one from here was read from.</summary>
    private ImmutableHashSet<Reader> Make(Reader made)
    {
        if (_state.Live.TryGetValue(made, out var known) && known.IsRead)
        {
            _found.Add(new SecondReader(made, made));
        }

        _state = _state.With(made);
        return ImmutableHashSet.Create(made);
    }
}
