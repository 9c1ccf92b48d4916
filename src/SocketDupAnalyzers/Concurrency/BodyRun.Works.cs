using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;
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
            case WorkKind.Races:
                return new Carried { Raced = values.Values.Aggregate(Carried.Nothing, (all, one) => all.Join(one)) };
            case WorkKind.Signals when operand is not null && IsEvent(operand):
                _signals = _signals.Union(value.Handles);
                _state = _state with { Signalled = _state.Signalled.Union(value.Handles) };
                return Carried.Nothing;
            case WorkKind.Waits when operand is not null && IsEvent(operand):
                return Wait(call, row, value);
            case WorkKind.Stops when call.Arguments.Select(argument => PlaceOf(argument.Value)).FirstOrDefault(place => place is not null) is { } told:
                // What it sets when what runs at this moment has ended.
                Keep(told, _state[told].Join(value));
                return Carried.Nothing;
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
            work.Accesses = HandOver(work.GivenBack, work.Accesses);
            if (Schedulers.MayExclude(call))
            {
                work.Accesses = work.Accesses.Select(access => access.Under(LockSet.Empty.With(HeldLock.Gate))).ToImmutableArray();
            }
        }

        return works.ToImmutable();
    }

    /// <summary>A lock that is held here and that the work gives back is the work's from now on; what was waited for has happened before it too, and the object stays in its mode.</summary>
    private ImmutableArray<Access> HandOver(ImmutableHashSet<Place> givenBack, ImmutableArray<Access> accesses)
    {
        accesses = WithLasting(accesses);

        // Who came through a gate to start it alone is not known to have closed it again before it ends.
        var handed = _state.Locks.Where(held => held.Lock is null ? held.Mode == LockMode.Unknown : givenBack.Contains(held.Lock));
        if (ReferenceEquals(handed, LockSet.Empty))
        {
            return accesses;
        }

        foreach (var held in handed.Held.Where(held => held.Lock is not null).ToArray())
        {
            Release(held.Lock);
        }

        return accesses.Select(access => access.Under(handed)).ToImmutableArray();
    }

    /// <summary>The accesses of work that begins here, with what is known here and stays so.</summary>
    private ImmutableArray<Access> WithLasting(ImmutableArray<Access> accesses)
    {
        var lasting = _state.Facts.Where(fact => fact.Kind is FactKind.Waited or FactKind.On or FactKind.Off).ToImmutableHashSet();
        return lasting.IsEmpty ? accesses : accesses.Select(access => access with { Before = access.Before.Union(lasting) }).ToImmutableArray();
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

        if (_type.Modes.OfPresence(reference.Instance) is { } mode)
        {
            // Only where there is such an object does anything come from it.
            _state = _state.With(mode);
        }

        var work = _type.StartOf(subscription, code, instance, null, 0);
        work.Accesses = WithLasting(work.Accesses);
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
        if (isMeeting)
        {
            foreach (var running in _state.Active.Keys.OrderBy(running => running.Order))
            {
                if (!work.After.Contains(running) && (running == work ? !isOne : together?.Contains(running) != true) && !IsOneSource(work, running))
                {
                    _meetings.Add(new Meeting(null, work, running, _state.Active[running].Stale) { Handles = _state.Values.KeysWhere((_, value) => value.Works.Contains(running)).ToImmutableHashSet() });
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
}
