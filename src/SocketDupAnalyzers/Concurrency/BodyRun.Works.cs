using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <content>Work: where it starts, and where it has ended.</content>
internal sealed partial class BodyRun
{
    private Carried ByRow(CallSite call, WorkRow row, IReadOnlyDictionary<IOperation, Carried> values)
    {
        var operand = call.Find(row.Work);
        var value = operand is not null && values.TryGetValue(operand, out var known) ? known : Carried.Nothing;
        switch (row.Kind)
        {
            case WorkKind.Rearms:
                Rearm(call, row, value);
                return Carried.Nothing;
            case WorkKind.Prepares:
            case WorkKind.Starts when Timers.IsNever(call, row):
                return Attach(row, operand, new Carried { Works = Callbacks(call, row, values).ToImmutableHashSet() });
            case WorkKind.Starts or WorkKind.Subscribes:
                var started = row.Callbacks.IsEmpty ? Prepared(call, row, value) : Callbacks(call, row, values);
                var after = row.After is { } before && call.Find(before) is { } ended && values.TryGetValue(ended, out var first) ? first : Carried.Nothing;
                foreach (var work in started)
                {
                    work.After = after.Works;
                    Begin(work, isMeeting: true, isOne: row.Callbacks.IsEmpty && IsOneObject(value, work, call, row));
                }

                return Attach(row, operand, after with { Works = after.Works.Union(started) });
            case WorkKind.Runs:
                var beside = (row.Callbacks.IsEmpty ? Prepared(call, row, value) : Callbacks(call, row, values)).ToList();
                foreach (var work in beside)
                {
                    Begin(work, isMeeting: true);
                }

                _state = _state.Without(new Carried { Works = beside.ToImmutableHashSet() });
                return Carried.Nothing;
            case WorkKind.Joins:
                if (row.Answer == WorkAnswer.Always)
                {
                    Join(value, call.Arguments.Any(argument => argument.Parameter?.Type.Name == "CancellationToken"));
                    return new Carried { Scope = value.OnAwait, Answer = value.Answer, IsAtomic = value.IsAtomic };
                }

                return new Carried { Answer = new Answer(row.Answer == WorkAnswer.WhenTrue, null, value, null) };
            case WorkKind.Forwards:
                return call.Method.Name == "WaitAsync" && call.Arguments.Length > 0 ? value with { MayTimeOut = true } : value;
            case WorkKind.Gathers:
                return Enumerate(value);
            case WorkKind.Signals when operand is not null && IsEvent(operand):
                _signals = _signals.Union(value.Handles);
                _state = _state with { Signalled = _state.Signalled.Union(value.Handles) };
                return Carried.Nothing;
            case WorkKind.Waits when operand is not null && IsEvent(operand):
                return Wait(call, row, value);
            default:
                return Carried.Nothing;
        }
    }

    /// <summary>Whether waiting for what <paramref name="operand"/> stands for is being told something, and not taking a place.</summary>
    private bool IsEvent(IOperation operand) =>
        !Locks.IsCounter(operand) || (PlaceOf(operand) is { } place && _type.Locks.IsSignal(place));

    private Carried Wait(CallSite call, WorkRow row, Carried value)
    {
        if (Promises.IsTask(call.Method.ReturnType))
        {
            return value;
        }

        if (row.Answer != WorkAnswer.Always)
        {
            return new Carried { Answer = new Answer(true, null, value, null) };
        }

        Join(value);
        return Carried.Nothing;
    }

    /// <summary>What stands for the work: the result, or the object that the call is made on.</summary>
    private Carried Attach(WorkRow row, IOperation? operand, Carried value)
    {
        if (row.Work == Operand.Result)
        {
            return value;
        }

        if (PlaceOf(operand) is { } place)
        {
            var all = _state[place].Join(value);
            Keep(place, all);
            _type.Keep(place, all);
        }

        return Carried.Nothing;
    }

    /// <summary>The work that the object was made with; handed a state now, it is work of its own.</summary>
    private IEnumerable<Work> Prepared(CallSite call, WorkRow row, Carried value)
    {
        var state = row.State is { } handed ? call.Find(handed) : null;
        foreach (var work in value.Works.OrderBy(work => work.Order).ToArray())
        {
            work.IsMany |= row.Repetition == WorkRepetition.AtOnce;
            yield return state is null || work.Code is null ? work : _type.StartOf(call.Operation, work.Code, null, state, 50 + work.Order);
        }
    }

    /// <summary>Whether the object that <paramref name="work"/> was prepared with is one alone wherever it is started.</summary>
    private static bool IsOneObject(Carried prepared, Work work, CallSite start, WorkRow row) =>
        prepared.Works.Contains(work) && !Loops.IsInLoop(work.Start.Syntax) && (row.Repetition == WorkRepetition.InTurn || Loops.BodyOf(work.Start.Syntax) == Loops.BodyOf(start.Operation.Syntax));

    private ImmutableArray<Work> Callbacks(CallSite call, WorkRow row, IReadOnlyDictionary<IOperation, Carried> values)
    {
        var state = row.State is { } handed ? call.Find(handed) : null;
        var works = ImmutableArray.CreateBuilder<Work>();
        foreach (var callback in row.Callbacks.Select(call.Find).OfType<IOperation>().SelectMany(Elements))
        {
            if (_type.CodeOf(callback) is not var (code, instance))
            {
                continue;
            }

            var work = _type.StartOf(call.Operation, code, instance, state, works.Count);
            work.IsMany = row.Repetition == WorkRepetition.AtOnce && !_type.IsOneAtATime(call);
            work.IsHandler = row.Kind == WorkKind.Subscribes;
            works.Add(work);
            _reach.UnionWith(work.Reach);
        }

        return works.ToImmutable();
    }

    private static IEnumerable<IOperation> Elements(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Elements(conversion.Operand),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        _ => new[] { operation },
    };

    private Carried EvalEvent(IEventAssignmentOperation subscription)
    {
        var reference = subscription.EventReference as IEventReferenceOperation;
        Eval(reference?.Instance);
        if (reference is null || !subscription.Adds || EventForms.IsOnOneThread(reference.Event.ContainingType) || _type.CodeOf(subscription.HandlerValue) is not var (code, instance))
        {
            return Carried.Nothing;
        }

        var work = _type.StartOf(subscription, code, instance, null, 0);
        var prepares = _type.Apis.WorkOf(reference.Event.AddMethod!) is { Kind: WorkKind.Prepares } row ? row : null;
        work.IsHandler = prepares is null;
        _reach.UnionWith(work.Reach);
        if (prepares is not null)
        {
            return Attach(prepares, reference.Instance, new Carried { Works = ImmutableHashSet.Create(work) });
        }

        Begin(work, isMeeting: true);
        return Carried.Nothing;
    }

    private Carried Begin(Work? pending)
    {
        if (pending is null)
        {
            return Carried.Nothing;
        }

        Begin(pending, isMeeting: false);
        return new Carried { Works = ImmutableHashSet.Create(pending) };
    }

    /// <summary>Work begins here, beside all that runs, an earlier start of its own among that.</summary>
    /// <param name="work">The work.</param>
    /// <param name="isMeeting">Whether what runs is met by the work as a whole, not by each operation of it.</param>
    /// <param name="together">The work that the same callee has started, which has met it there.</param>
    /// <param name="isOne">Whether it is one object's, so that no earlier start of its own may be running.</param>
    private Work Begin(Work work, bool isMeeting, ImmutableHashSet<Work>? together = null, bool isOne = false)
    {
        _started.Add(work);
        if (_records && isMeeting)
        {
            foreach (var running in _state.Active.OrderBy(running => running.Key.Order))
            {
                if (!work.After.Contains(running.Key) && (running.Key == work ? !isOne : together?.Contains(running.Key) != true) && !IsOneSource(work, running.Key))
                {
                    _meetings.Add(new Meeting(null, work, running.Key, running.Value.Stale));
                }
            }

            if (work.IsMany)
            {
                _meetings.Add(new Meeting(null, work, work, ImmutableHashSet<Place>.Empty));
            }
        }

        _state = _state with { Active = _state.Active.SetItem(work, ActiveWork.Fresh) };
        return work;
    }

    /// <summary>Whether two may well be in turn: handlers of events, whose sources may be one thread or know of each other, the runs of one callback chain.</summary>
    private bool IsOneSource(Work one, Work other) =>
        (one.IsHandler && other.IsHandler)
        || (_code is not null && one.IsCallback && one.Reach.Contains(_code));

    /// <summary>A lazy sequence is enumerated, so that its work runs; each of its elements beside the others.</summary>
    private Carried Enumerate(Carried value)
    {
        foreach (var work in value.Lazy.OrderBy(work => work.Order))
        {
            work.IsMany = true;
            Begin(work, isMeeting: true);
        }

        return value.Lazy.IsEmpty ? value : value with { Works = value.Works.Union(value.Lazy), Lazy = ImmutableHashSet<Work>.Empty };
    }

    /// <summary>What a call of unknown code does to the tasks that it is handed: collections keep them, queries pass them on, the rest may wait.</summary>
    private Carried ByShape(CallSite call, IReadOnlyDictionary<IOperation, Carried> values)
    {
        var receiver = call.Receiver is { } on && values.TryGetValue(on, out var known) ? known : Carried.Nothing;
        var all = values.Values.Aggregate(Carried.Nothing, (sum, value) => sum.Join(value));
        if (SequenceForms.IsQuery(call.Method))
        {
            if (SequenceForms.Projects(call.Method) && call.Arguments.Select(argument => _type.CodeOf(argument.Value)).FirstOrDefault(code => code is not null) is var (projection, instance) && Promises.IsTask(projection.ReturnType))
            {
                var work = _type.StartOf(call.Operation, projection, instance, null, 0);
                _reach.UnionWith(work.Reach);
                return all with { Lazy = all.Lazy.Add(work), Handles = ImmutableHashSet<Place>.Empty };
            }

            return SequenceForms.Enumerates(call.Method) ? Enumerate(all) : all;
        }

        if (SequenceForms.Advances(call.Method))
        {
            return IsEachJoined(call.Operation.Syntax) ? new Carried { Answer = new Answer(false, null, receiver, null) } : Carried.Nothing;
        }

        if (IsCollection(call.Receiver?.Type))
        {
            if (SequenceForms.RunsForEach(call.Method) && call.Arguments.Select(argument => _type.CodeOf(argument.Value)).FirstOrDefault(code => code is not null) is var (each, target))
            {
                return ForEach(call, each, target);
            }

            Gather(call.Receiver, all);
            return receiver;
        }

        foreach (var argument in call.Arguments)
        {
            HandOut(argument.Value);
        }

        Lose(values.Values);
        return Carried.Nothing;
    }

    /// <summary>Unknown code is handed code, which it may run at any time: what that starts is background work, in no order with what comes here.</summary>
    private void HandOut(IOperation value)
    {
        if (_type.CodeOf(value) is var (code, instance) && (code.IsStatic || instance is null or IInstanceReferenceOperation))
        {
            var left = _type.ResultOf(code).Left;
            _started.UnionWith(left);
            _type.NoteLoose(left);
        }
    }

    /// <summary>Whether a loop over tasks waits for each, so that when it ends all have ended, whatever their number.</summary>
    private bool IsEachJoined(SyntaxNode sequence) =>
        sequence.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop
        && _type.Bodies.Assignments.At(loop) is IForEachLoopOperation { Body: var body } each
        && (body is IBlockOperation block ? block.Operations : ImmutableArray.Create(body)).Any(statement => statement is IExpressionStatementOperation && statement.Descendants().Any(operation => operation switch
        {
            IAwaitOperation => true,
            IInvocationOperation call => _type.Apis.WorkOf(call.TargetMethod) is { Kind: WorkKind.Joins, Answer: WorkAnswer.Always },
            _ => false,
        }
        && operation.Descendants().OfType<ILocalReferenceOperation>().Any(local => each.Locals.Contains(local.Local, SymbolEqualityComparer.Default))));

    /// <summary>A callback that is run for each element: in turn, unless nobody waits for what it starts.</summary>
    private Carried ForEach(CallSite call, IMethodSymbol code, IOperation? instance)
    {
        if (!code.IsAsync)
        {
            return Inline(call, code, instance);
        }

        var work = _type.StartOf(call.Operation, code, instance, null, 0);
        work.IsMany = true;
        _reach.UnionWith(work.Reach);
        Begin(work, isMeeting: true);
        return Carried.Nothing;
    }
}
