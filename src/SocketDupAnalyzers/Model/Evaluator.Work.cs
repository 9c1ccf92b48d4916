using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Work that runs beside the body: a descriptor is busy from the start of work that uses it to the join. Work that gets to where it
/// may be joined unseen is forgotten, as is all of it where the body waits for something that may be its end.
/// </summary>
internal sealed partial class Evaluator
{
    /// <summary>Work that started at <paramref name="start"/> uses the descriptor from here on.</summary>
    public void Begin(IOperation start, Identity descriptor)
    {
        Tell(ModelEventKind.Begun, start, null, descriptor);
        if (State.Descriptor(descriptor) is { } info)
        {
            Set(State.With(descriptor, info with { Work = info.Work.With(start) }));
        }
    }

    /// <summary>The work that <paramref name="value"/> stands for may be joined by somebody else, or by nobody.</summary>
    private void Release(Value value)
    {
        if (value is TaskValue task)
        {
            Set(State.WithoutWork(task.Work));
            if (task.MadeBy is not null)
            {
                Replace(task, Value.NonNull);
            }
        }

        foreach (var part in Parts(value))
        {
            Release(part);
        }
    }

    /// <summary>What stands for work, without the work.</summary>
    private static Value Idle(Value value) =>
        value is TaskValue { MadeBy: null } task ? task with { Work = PendingWork.None } : value is TaskValue ? Value.NonNull : value;

    private static IEnumerable<Value> Parts(Value value) => value is TupleValue tuple ? tuple.Elements : Enumerable.Empty<Value>();

    /// <summary>The descriptor without the work: what becomes of it is told, or of no concern.</summary>
    private DescriptorInfo Idle(Identity id, DescriptorInfo descriptor)
    {
        if (descriptor.Work.IsEmpty)
        {
            return descriptor;
        }

        var idle = descriptor with { Work = PendingWork.None };
        Set(State.With(id, idle));
        return idle;
    }

    /// <summary>Whether an object for the descriptor is of a type that is always for sockets: a <c>Stream</c> may be of anything.</summary>
    private bool IsKnownSocket(Identity descriptor, DescriptorInfo info) =>
        info.Work.IsEmpty
        || (descriptor.Site is Place place && Body.Apis.KindOf(place.Type) is { AlwaysSocket: true })
        || State.Objects.Values.Any(other => other.Descriptor.Equals(descriptor) && Body.Apis.KindOf(other.Type) is { AlwaysSocket: true });

    private void Join(Value value)
    {
        if (value is TaskValue { IsSignal: true })
        {
            Set(State.WithoutWork());
        }
        else if (value is TaskValue task)
        {
            Set(State.WithoutWork(task.Work));
        }
    }

    /// <summary>What the thread or collection of <paramref name="old"/> stands for has changed.</summary>
    private void Replace(TaskValue old, Value now)
    {
        foreach (var place in State.Places.KeysWhere((_, value) => value is TaskValue held && ReferenceEquals(held.MadeBy, old.MadeBy)).ToArray())
        {
            Set(State.Write(place, now));
        }
    }

    /// <summary>The descriptors that the callbacks of a start use.</summary>
    private ImmutableArray<BackgroundUse> UsedBy(CallSite call, WorkRow row)
    {
        var state = row.State is { } operand ? call.Find(operand) : null;
        var callbacks = row.Callbacks.IsEmpty
            ? ImmutableArray.Create<Value?>((call.ValueOf(call.Receiver) as TaskValue)?.Prepared)
            : row.Callbacks.Select(callback => (Value?)call.ValueOf(call.Find(callback))).ToImmutableArray();
        return callbacks
            .OfType<DelegateValue>()
            .SelectMany(callback => new BackgroundCode(this, callback, state, call.ValueOf(state)).Used())
            .Distinct()
            .ToImmutableArray();
    }

    /// <summary>An operation on a socket that goes on when its call has returned: the descriptors that it needs are busy.</summary>
    private Value BeginOperation(CallSite call, ImmutableArray<Effect> effects, WorkRow? row, Value value)
    {
        var callback = row is null ? Value.Null : call.ValueOf(call.Find(row.Callbacks[row.Callbacks.Length - 1]));
        if (callback is not NullValue && (callback is not DelegateValue { Target: var target } || DisposedGuard.ExpectsCloseAtEnd(target)))
        {
            // It is not known what comes of it, or it is, and all is well.
            return value;
        }

        foreach (var effect in effects.Where(NeedsOpen))
        {
            var operand = call.Find(effect.Source);
            if (DescriptorOf(operand, call.ValueOf(operand)) is { } descriptor && !IsKnownClosed(descriptor))
            {
                Begin(call.Operation, descriptor);
            }
        }

        return (value as TaskValue ?? new TaskValue(Value.Unknown)) with { Work = PendingWork.None.With(call.Operation) };
    }

    /// <summary>Whether nothing can begin on the descriptor: the call throws.</summary>
    private bool IsKnownClosed(Identity descriptor) => State.Descriptor(descriptor) is { Typestate: Typestate.Closed } || _usedLate?.Contains(descriptor) == true;

    private static bool NeedsOpen(Effect effect) => effect.Kind is EffectKind.Sends or EffectKind.Receives or EffectKind.Uses;

    /// <summary>What <paramref name="call"/> returns stands for the work that it leaves behind, where it returns anything to wait for.</summary>
    public static Value Working(CallSite call, Value promised, bool startsWork, bool neverEnds)
    {
        var canWait = promised is TaskValue or UnknownValue
            && call.Operation.Type is { SpecialType: not (SpecialType.System_Void or SpecialType.System_String) } type
            && (!type.IsValueType || Promises.IsTask(type));
        return (startsWork || neverEnds) && canWait
            ? (promised as TaskValue ?? new TaskValue(Value.Unknown)) with { Work = startsWork ? PendingWork.None.With(call.Operation) : PendingWork.None, NeverEnds = neverEnds }
            : promised;
    }

    /// <summary>What a call that has been made does to work.</summary>
    /// <param name="call">The call.</param>
    /// <param name="row">What is known of it.</param>
    /// <param name="used">The descriptors that work which it starts uses.</param>
    /// <param name="value">What it returns otherwise.</param>
    private Value Concern(CallSite call, WorkRow row, ImmutableArray<BackgroundUse> used, Value value)
    {
        var operand = row.Work.Kind == OperandKind.Result ? null : call.Find(row.Work);
        var work = call.ValueOf(operand);
        switch (row.Kind)
        {
            case WorkKind.Prepares:
                return Prepare(call, row, operand, value);
            case WorkKind.Starts:
                return Start(call, row, used, work, value);
            case WorkKind.Forwards when call.Method.ContainingType.Name == "TaskCompletionSource":
                return new TaskValue(Value.Unknown) { IsSignal = true };
            case WorkKind.Forwards or WorkKind.Gathers:
                return value is UnknownValue or NonNullValue or TaskValue { Work.IsEmpty: true } && work is TaskValue { MadeBy: var madeBy, Prepared: null } promise
                    ? promise with { Result = value is TaskValue known ? known.Result : Value.Unknown, MadeBy = row.Kind == WorkKind.Gathers ? null : madeBy }
                    : value;
            case WorkKind.Races:
                return Race(call);
            case WorkKind.Joins when row.Answer == WorkAnswer.Always || IsLookedAt(call.Operation):
            case WorkKind.Stops:
                Join(work);
                return value;
            case WorkKind.Waits:
                Set(State.WithoutWork());
                return value;
            case WorkKind.Pauses when Promises.IsTask(call.Operation.Type):
                return new TaskValue(Value.Unknown) { IsSignal = true };
            case WorkKind.Pauses:
                Set(State.WithoutWork());
                return value;
            default:
                return value;
        }
    }

    private Value Prepare(CallSite call, WorkRow row, IOperation? operand, Value value)
    {
        var callback = row.Callbacks.Select(argument => call.ValueOf(call.Find(argument))).OfType<DelegateValue>().FirstOrDefault();
        if (callback is null)
        {
            return value;
        }

        var prepared = new TaskValue(Value.Unknown) { Prepared = callback, MadeBy = call.Operation };
        if (operand is null)
        {
            return prepared;
        }

        if (PlaceOf(operand) is { } place)
        {
            Set(State.Write(place, prepared));
        }

        return value;
    }

    /// <summary>A handler is added to an event: what the object does when it is started.</summary>
    private Value Subscribe(IEventAssignmentOperation subscription, IEventSymbol raised, IOperation instance)
    {
        Evaluate(instance);
        var handler = Evaluate(subscription.HandlerValue);
        Give(subscription, handler);
        if (handler is DelegateValue callback
            && raised.AddMethod is { } add && Body.Apis.WorkOf(add) is { Kind: WorkKind.Prepares }
            && PlaceOf(instance) is { } place)
        {
            Set(State.Write(place, new TaskValue(Value.Unknown) { Prepared = callback, MadeBy = subscription }));
        }

        return Value.Unknown;
    }

    private Value Start(CallSite call, WorkRow row, ImmutableArray<BackgroundUse> used, Value prepared, Value value)
    {
        foreach (var use in used)
        {
            if (State.Descriptor(use.Descriptor) is { Typestate: Typestate.Closed, Owner.IsTwice: false })
            {
                ComesTooLate(use.At ?? call.Operation, use);
            }
            else
            {
                Begin(call.Operation, use.Descriptor);
            }
        }

        var before = row.After is { } operand && call.ValueOf(call.Find(operand)) is TaskValue antecedent ? antecedent.Work : PendingWork.None;
        var work = used.IsEmpty ? before : before.With(call.Operation);
        var started = new TaskValue(value is TaskValue { Result: var promised } ? promised : Value.Unknown) { Work = work };
        if (row.Work.Kind == OperandKind.Result)
        {
            return work.IsEmpty ? value : started;
        }

        if (prepared is TaskValue { Prepared: not null } receiver)
        {
            Replace(receiver, started with { MadeBy = receiver.MadeBy });
        }

        return value;
    }

    /// <summary>What is closed before the work starts is closed whenever it runs.</summary>
    private void ComesTooLate(IOperation site, BackgroundUse use)
    {
        if (use.IsDuplicated)
        {
            Tell(ModelEventKind.Duplicated, site, null, use.Descriptor);
            SetTypestate(use.Descriptor, Typestate.Unknown);
        }
        else
        {
            Use(site, null, use.Descriptor);
        }
    }

    /// <summary>Code that is not followed may join what it is handed, and what it finds in a collection.</summary>
    private void ReleaseOperands(CallSite call)
    {
        foreach (var argument in call.Arguments.Where(argument => !ForgottenTasks.IsOneOf(argument.Parameter)))
        {
            Release(call.ValueOf(argument.Value));
        }

        if (call.ValueOf(call.Receiver) is TaskValue { Prepared: null } receiver
            && !Body.Apis.IsWork(call.Receiver!.Type)
            && (call.Method.MethodKind == MethodKind.Ordinary || call.Arguments.Length > 0)
            && call.Method.Name != "Clear")
        {
            Release(receiver);
        }
    }

    /// <summary>Code that others may have joined their work in has run: that which is kept where they get at it.</summary>
    private void ReleaseShared()
    {
        var before = State;
        foreach (var shared in before.Places.KeysWhere((place, value) => value is TaskValue { Work.IsEmpty: false } kept && (kept.IsShared || place.Kind == PlaceKind.Member)))
        {
            Release(before[shared]);
        }
    }

    private void ReleaseCaptured(IMethodSymbol code)
    {
        foreach (var place in Body.CapturedBy(code))
        {
            Release(State[place]);
        }
    }
}
