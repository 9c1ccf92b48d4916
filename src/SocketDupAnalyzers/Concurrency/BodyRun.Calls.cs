using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <content>Calls: what they do to locks and connections, and what the methods of the compilation do.</content>
internal sealed partial class BodyRun
{
    private Carried EvalCall(CallSite call, bool areEvaluated = false)
    {
        var values = new Dictionary<IOperation, Carried>();
        if (!areEvaluated)
        {
            if (call.Receiver is { } receiver && !call.Arguments.Any(argument => argument.Value == receiver))
            {
                values[receiver] = Eval(receiver);
            }

            foreach (var argument in call.Arguments)
            {
                values[argument.Value] = Eval(argument.Value);
                if (argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref)
                {
                    Assign(argument.Value, Carried.Nothing, null);
                }
            }
        }

        var result = Lock(call, values);
        result = result.Join(Move(call));
        if (_type.Apis.WorkOf(call.Method) is { } row)
        {
            return result.Join(ByRow(call, row, values));
        }

        if (call.Method.MethodKind == MethodKind.DelegateInvoke)
        {
            return _type.CodeOf(call.Receiver) is var (code, instance) ? result.Join(Inline(call, code, instance)) : result;
        }

        if (IsVisible(call.Method))
        {
            Lose(values.Values);
            return _type.Strangers.Have(call) ? result : result.Join(Inline(call, call.Method, call.Receiver));
        }

        if (ThreadForms.WaitsUntil(call.Method) && call.Arguments.Select(argument => _type.CodeOf(argument.Value)).FirstOrDefault(code => code is not null) is var (condition, _)
            && _type.ResultOf(condition).Returned.Answer is { When: true, Joined: { } joined } answer)
        {
            answer = answer with { Joined = joined.Handles.Aggregate(joined, (all, handle) => all.Join(_state[handle])) };
            _state = call.Arguments.Length == 1 ? After(answer, _state) : _state;
            return new Carried { Answer = call.Arguments.Length == 1 ? null : answer };
        }

        if (_type.Apis.KindOf(call.Method.ContainingType) is null && _type.Apis.EffectsOf(call.Method, call.Receiver?.Type).IsEmpty && Brackets.Opens(call.Operation.Syntax))
        {
            _state = _state with { Locks = _state.Locks.With(HeldLock.Gate) };
        }

        return result.Join(ByShape(call, values));
    }

    /// <summary>Whether the body of a method can be seen, and is the one that runs.</summary>
    private bool IsVisible(IMethodSymbol method) =>
        method.MethodKind == MethodKind.LocalFunction
        || (!_type.Apis.IsReferenced(method) && !method.IsAbstract && !method.IsExtern && method.ContainingType?.TypeKind is TypeKind.Class or TypeKind.Struct);

    private Carried Lock(CallSite call, IReadOnlyDictionary<IOperation, Carried> values)
    {
        if (LockForms.IsExchange(call.Method))
        {
            return new Carried { IsAtomic = true };
        }

        if (call.Method.Name is "Dispose" or "DisposeAsync" && call.Receiver is { } scope && values.TryGetValue(scope, out var disposed) && disposed.Scope is { } given)
        {
            Release(given.Lock);
            return Carried.Nothing;
        }

        if (_type.Locks.GivenBackBy(call) is { } back)
        {
            Release(back);
            return Carried.Nothing;
        }

        if (_type.Locks.TakenBy(call) is not { } taken)
        {
            return Carried.Nothing;
        }

        var type = call.Method.ReturnType;
        var flag = call.Arguments.FirstOrDefault(argument => argument.Parameter is { RefKind: RefKind.Ref, Type.SpecialType: SpecialType.System_Boolean })?.Value;
        var isTry = call.Method.Name.StartsWith("Try", System.StringComparison.Ordinal);
        if (isTry && flag is not null)
        {
            return PlaceOf(flag) is { } told ? Keep(told, new Carried { Answer = new Answer(true, taken, null, null) }) with { Answer = null } : Carried.Nothing;
        }

        if (Promises.ResultOf(type)?.SpecialType == SpecialType.System_Boolean && (isTry || call.Arguments.Any(argument => !argument.IsImplicit)) && !(call.Method.Parameters.Length == 1 && call.Method.Parameters[0].Type.Name == "CancellationToken"))
        {
            return new Carried { Answer = new Answer(true, taken, null, null) };
        }

        if (Promises.IsTask(type))
        {
            return new Carried { OnAwait = taken };
        }

        _state = _state with { Locks = _state.Locks.With(taken) };
        return LockForms.IsScope(type) ? new Carried { Scope = taken } : Carried.Nothing;
    }

    private void Release(Place? place)
    {
        if (place is null)
        {
            return;
        }

        if (_state.Locks.Held.All(held => !place.Equals(held.Lock)))
        {
            _givenBack.Add(place);
        }

        _state = _state with { Locks = _state.Locks.Without(place) };
    }

    /// <summary>What a call sends or receives itself, by the tables.</summary>
    private Carried Move(CallSite call)
    {
        if (IdleForms.MoveNothing(call.Arguments))
        {
            return Carried.Nothing;
        }

        var effects = _type.Apis.NativeOf(call.Method)?.Effects ?? _type.Apis.EffectsOf(call.Method, call.Receiver?.Type);
        Work? pending = null;
        foreach (var group in effects.Where(effect => DirectionOf(effect.Kind) != IoDirection.None).GroupBy(effect => effect.Source))
        {
            var direction = group.Aggregate(IoDirection.None, (sum, effect) => sum | DirectionOf(effect.Kind));
            if (direction == (IoDirection.Sends | IoDirection.Receives))
            {
                // A handshake: nobody can use the stream before it has ended.
                continue;
            }

            if (call.Find(group.Key) is not { } source || _type.Connections.FindAny(source) is not { Key: { } key } found || _type.IsExempt(key))
            {
                continue;
            }

            var isPromise = Promises.IsTask(call.Method.ReturnType) || _type.IsUnheard(call);
            pending ??= isPromise ? _type.WorkAt(call.Operation, null, 0) : null;
            var access = new Access(call.Operation, key, direction, Words.Of(source), LockSet.Empty, ImmutableHashSet<Fact>.Empty, ImmutableHashSet<Place>.Empty, _type.IsChained(call), found.IsSocket);
            if (pending is not null)
            {
                pending.Accesses = pending.Accesses.Where(known => !known.Key.Equals(key)).Append(access).ToImmutableArray();
            }

            Enter(access, pending, ImmutableHashSet<Place>.Empty);
        }

        return Begin(pending);
    }

    private static IoDirection DirectionOf(EffectKind kind) => kind switch
    {
        EffectKind.Sends => IoDirection.Sends,
        EffectKind.Receives => IoDirection.Receives,
        _ => IoDirection.None,
    };

    /// <summary>The body does <paramref name="access"/> here, beside all that runs.</summary>
    /// <param name="access">The access.</param>
    /// <param name="pending">The asynchronous call that it is part of.</param>
    /// <param name="signalled">What the callee that does it may signal: which comes first is known there alone.</param>
    private void Enter(Access access, Work? pending, ImmutableHashSet<Place> signalled)
    {
        access = access.IsBesideWork || _state.Active.IsEmpty ? access : access with { IsBesideWork = true };
        var entry = new Entry(access, Held, pending, _state.Facts, _state.Signalled.Union(signalled));
        _entries.Add(entry);
        foreach (var running in _state.Active.Keys.OrderBy(running => running.Order))
        {
            if (_code is null || !running.IsCallback || !running.Reach.Contains(_code))
            {
                _meetings.Add(new Meeting(entry, null, running, _state.Active[running].Stale));
            }
        }
    }

    /// <summary>A call of code that can be seen: what it does happens here, until it returns or, where it returns a task, is awaited.</summary>
    private Carried Inline(CallSite call, IMethodSymbol code, IOperation? instance)
    {
        var result = _type.ResultOf(code);
        _reach.Add(code);
        _reach.UnionWith(result.Reach);
        if (!result.IsKnown)
        {
            return Carried.Nothing;
        }

        var frame = Frame.OfCall(call, code.OriginalDefinition, instance, _type.Connections);
        var accesses = result.Accesses.Select(access => frame.Map(access, isHandedOver: true)).OfType<Access>().Distinct(AccessComparer.Instance).ToImmutableArray();
        var signals = frame.Map(result.Signals);
        var isPromise = Promises.IsTask(code.ReturnType) || (code.IsAsync && code.ReturnsVoid);
        accesses = isPromise ? HandOver(frame.Map(result.GivenBack), accesses) : accesses;
        var pending = isPromise && !accesses.IsEmpty ? _type.WorkAt(call.Operation, code, 0) : null;
        if (pending is not null)
        {
            pending.Accesses = accesses;
            pending.Reach = result.Reach;
        }

        foreach (var access in accesses.Where(access => !access.ComesAfterAssignmentOf(access.Key)))
        {
            Enter(access, pending, signals);
        }

        foreach (var fact in frame.Map(result.Facts).Where(fact => fact.Kind == FactKind.Assigned))
        {
            _state = _state.WithNew(fact.Place);
        }

        foreach (var access in accesses.Where(access => access.ComesAfterAssignmentOf(access.Key)))
        {
            Enter(access, pending, signals);
        }

        var carried = Begin(pending);
        var returned = result.Returned.Works.OrderBy(work => work.Order).Select(work => Taken(work, call, frame)).ToArray();
        var left = result.Left.Select(work => Taken(work, call, frame)).ToArray();
        var together = carried.Works.Union(returned).Union(left);
        foreach (var work in returned.Concat(left))
        {
            Begin(work, isMeeting: true, together);
        }

        carried = carried with { Works = carried.Works.Union(returned), IsAtomic = result.Returned.IsAtomic, Handles = frame.Map(result.Returned.Handles) };
        _started.UnionWith(result.Started.Select(work => Taken(work, call, frame)));
        foreach (var place in frame.Map(result.GivenBack))
        {
            Release(place);
        }

        var taken = frame.Map(result.Taken);
        _state = _state with { Signalled = _state.Signalled.Union(signals), Facts = _state.Facts.Union(frame.Map(result.Facts)) };
        _signals = _signals.Union(signals);
        if (isPromise)
        {
            return carried with { OnAwait = taken.Held.FirstOrDefault() ?? (result.Returned.OnAwait is { } later ? frame.Map(LockSet.Empty.With(later)).Held.FirstOrDefault() : null) };
        }

        _state = _state with { Locks = _state.Locks.Union(taken) };
        return carried;
    }

    /// <summary>Work that a callee started, in the names of this body.</summary>
    private Work Taken(Work work, CallSite call, Frame frame)
    {
        var accesses = work.Accesses.Select(access => frame.Map(access, isHandedOver: true)).OfType<Access>().ToImmutableArray();
        if (accesses.SequenceEqual(work.Accesses, AccessComparer.Instance))
        {
            return work;
        }

        var taken = _type.WorkAt(call.Operation, work.Code, 100 + work.Order);
        taken.Accesses = accesses;
        taken.Reach = work.Reach;
        taken.IsCallback = work.IsCallback;
        taken.IsMany = work.IsMany;
        taken.StoredIn.UnionWith(frame.Map(work.StoredIn.ToImmutableHashSet()));
        return taken;
    }

    /// <summary>Tasks were handed to code that may wait for them: nothing is known of them any more.</summary>
    private void Lose(IEnumerable<Carried> values)
    {
        foreach (var value in values.Where(value => !value.Works.IsEmpty))
        {
            _state = _state.Without(value);
            foreach (var entry in _entries.Where(entry => entry.Pending is { } pending && value.Works.Contains(pending)))
            {
                entry.IsLost = true;
            }
        }
    }
}
