using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>Turns the effects of a table row into changes of the state: the transfer function of a known call.</summary>
internal sealed partial class EffectInterpreter
{
    private readonly Evaluator _evaluator;
    private readonly CallSite _call;
    private readonly ITypeSymbol? _type;
    private bool _renewed;
    private int _made;
    private bool _replaces;
    private bool _redirects;
    private Identity? _target;
    private Value _result = Value.Unknown;

    public EffectInterpreter(Evaluator evaluator, CallSite call)
    {
        _evaluator = evaluator;
        _call = call;
        _type = Promises.ResultOf(call.Operation.Type);
    }

    private bool ResultIsPromised => Promises.IsTask(_call.Operation.Type) && _call.Operation.Type is INamedTypeSymbol { IsGenericType: true };

    /// <summary>Applies <paramref name="effects"/> in order; the value of the call.</summary>
    public Value Interpret(ImmutableArray<Effect> effects)
    {
        foreach (var effect in effects)
        {
            Apply(effect);
        }

        foreach (var argument in _call.Arguments.Where(argument => argument.Parameter is { Type.SpecialType: SpecialType.System_Object, Name: "state" }))
        {
            _evaluator.Give(_call.Operation, _call.ValueOf(argument.Value));
        }

        if (_result is UnknownValue && _target is { } made && _evaluator.State.Descriptor(made) is { IsOwed: true })
        {
            // The function says whether it made anything.
            return new SplitValue(Value.Unknown, _call.Operation, ImmutableArray.Create(new Outcome(made, Typestate.Open, Typestate.Unknown)));
        }

        if (_result is UnknownValue)
        {
            return _evaluator.FoundAt(_call.Operation);
        }

        return ResultIsPromised ? new TaskValue(_result) : _result;
    }

    private void Apply(Effect effect)
    {
        var holds = effect.Kind == EffectKind.Wraps ? true : _call.Holds(effect.Condition);
        if (holds == false || (holds is null && effect.Kind == EffectKind.Duplicates))
        {
            return;
        }

        var operand = _call.Find(effect.Source);
        switch (effect.Kind)
        {
            case EffectKind.Creates:
                Make(effect.Target, Origin.Created, null);
                return;
            case EffectKind.Replaces:
                _replaces = true;
                break;
            case EffectKind.CreatesOther:
                _result = Value.NonNull;
                return;
            case EffectKind.Locks or EffectKind.Unlocks:
                _evaluator.ForgetShared();
                return;
            case EffectKind.Ends:
                _evaluator.End();
                return;
            case EffectKind.LoadsFunction or EffectKind.BindsFunction:
                Load(effect, operand, _call.ValueOf(operand));
                return;
        }

        var value = effect.Source.Kind == OperandKind.Result ? _result : _call.ValueOf(operand);
        var source = operand is null ? _evaluator.State.DescriptorOf(value) : _evaluator.DescriptorOf(operand, value);
        if (effect.Kind == EffectKind.Duplicates)
        {
            Duplicate(effect, operand, source);
        }
        else if (source is { } descriptor)
        {
            ApplyTo(descriptor, effect, operand, value, holds);
        }
        else if (effect is { Kind: EffectKind.Aliases, Target.Kind: OperandKind.This })
        {
            // Nothing, or what is not known, in the place of the receiver's socket: it closes the old one no longer.
            _evaluator.Renew(_call.Operation);
            Alias(effect.Target, _evaluator.NewDescriptor(_call.Operation, Origin.Borrowed, null), value, operand);
        }
    }

    private void ApplyTo(Identity descriptor, Effect effect, IOperation? operand, Value value, bool? holds)
    {
        if (effect.ProvesSocket
            || (effect.Kind == EffectKind.Wraps && _evaluator.State.Descriptor(descriptor)?.Typestate == Typestate.Open && _evaluator.Body.Apis.KindOf(_type) is { AlwaysSocket: true }))
        {
            _evaluator.IsSocket(descriptor);
        }

        switch (effect.Kind)
        {
            case EffectKind.Uses or EffectKind.Sends or EffectKind.Receives:
                _evaluator.Use(_call.Operation, operand, descriptor);
                break;
            case EffectKind.Aliases when IsRenewed(descriptor, value):
                break;
            case EffectKind.Aliases:
                Alias(effect.Target, descriptor, value, operand);
                break;
            case EffectKind.Wraps:
                Wrap(descriptor, value, _call.Holds(effect.Condition));
                NoteWrapper(descriptor, value, effect.Condition!);
                break;
            case EffectKind.ExposesRaw:
                _evaluator.SeeOwner(descriptor, _evaluator.LevelOf(value));
                _result = new NumberValue(descriptor);
                break;
            case EffectKind.Closes or EffectKind.ShutsDownAndCloses when holds is null || OwnershipOf(value) is null:
                _evaluator.SetTypestate(descriptor, Typestate.Unknown);
                break;
            case EffectKind.Closes or EffectKind.ShutsDownAndCloses when OwnershipOf(value) == false:
                _evaluator.CloseWrapper(_call.Operation, operand, descriptor, value);
                _evaluator.FinishWrapper(descriptor);
                break;
            case EffectKind.Closes or EffectKind.ShutsDownAndCloses when OwnershipOf(value) == true:
                _evaluator.Close(_call.Operation, operand, descriptor, value is NumberValue || _evaluator.Body.Apis.NativeOf(_call.Method) is not null);
                break;
            case EffectKind.Reopens:
                _evaluator.Tell(ModelEventKind.Reopened, _call.Operation, operand, descriptor);
                _evaluator.SetTypestate(descriptor, Typestate.Open);
                break;
            case EffectKind.Replaces:
                _evaluator.SetTypestate(descriptor, Typestate.Unknown);
                break;
            case EffectKind.Keeps when effect.Target.Kind != OperandKind.This && !_redirects:
                _evaluator.Give(_call.Operation, descriptor, Duty.GivenAway);
                break;
            case EffectKind.Detaches when value is ObjectValue detached:
                _evaluator.Detach(detached.Object);
                break;
        }
    }

    /// <summary>A stopped listener makes itself a new socket where it is asked for one.</summary>
    private bool IsRenewed(Identity descriptor, Value value) =>
        value is ObjectValue listener
        && _evaluator.State.Descriptor(descriptor)?.Typestate == Typestate.Closed
        && _evaluator.Body.Apis.KindOf(_evaluator.State.Object(listener.Object)?.Type)?.Kind == SocketTypeKind.Listener;

    private void Duplicate(Effect effect, IOperation? operand, Identity? source)
    {
        // A constant is a standard stream, an unknown handle anything: neither is known to be a socket.
        if (source is not { } descriptor)
        {
            return;
        }

        if (effect.IsOfAnything && _evaluator.State.Descriptor(descriptor) is { MayBeFile: true })
        {
            return;
        }

        _evaluator.Tell(ModelEventKind.Duplicated, _call.Operation, operand, descriptor);
        if (_evaluator.State.Descriptor(descriptor) is not { } info)
        {
            return;
        }

        if (info.Typestate == Typestate.Closed)
        {
            // One story, one report: what comes after a duplicate of a closed descriptor follows from it.
            _evaluator.SetTypestate(descriptor, Typestate.Unknown);
        }

        _evaluator.NoteDuplicate(_call.Operation, descriptor);
        Make(effect.Target, Origin.Duplicate, info.Connection, info.MayBeFile);
    }

    /// <summary>Makes a new descriptor, and an object for it where the target is no number.</summary>
    private void Make(Operand target, Origin origin, Identity? connection, bool mayBeFile = false)
    {
        if (!_renewed)
        {
            _renewed = true;
            var kept = connection;
            _evaluator.Renew(_call.Operation);
            connection = kept is { } id && id.IsRecent && id.IsFrom(_call.Operation) ? id.Older : kept;
        }

        var operand = target.Kind == OperandKind.Result ? null : _call.Find(target);
        var type = target.Kind == OperandKind.Result ? _type : operand?.Type;
        var descriptor = _evaluator.NewDescriptor(_call.Operation, origin, connection, mayBeFile, _made);
        var isInformation = _evaluator.Body.Apis.KindOf(type)?.Kind == SocketTypeKind.Information;
        if (origin == Origin.Duplicate && !_replaces && (isInformation || !IsDescription(type)))
        {
            _evaluator.Owe(descriptor, _call.Operation, origin, isInformation);
        }

        var kind = _evaluator.Body.Apis.KindOf(type);
        var value = kind is not null ? _evaluator.NewObject(_call.Operation, descriptor, true, type, _made) : new NumberValue(descriptor);
        _made++;
        _evaluator.Own(_call.Operation, null, descriptor, kind?.Level ?? OwnerLevel.None);
        if (target.Kind == OperandKind.Result)
        {
            _result = value;
        }
        else if (operand is not null)
        {
            _target = descriptor;
            _call.Values[operand] = value;
            _evaluator.AssignTo(operand, value);
        }
    }

    /// <summary>Whether a value of <paramref name="type"/> is no descriptor, but the description of one that can be opened.</summary>
    private bool IsDescription(ITypeSymbol? type) => _evaluator.Body.Apis.KindOf(type) is { } kind
        ? kind.Kind == SocketTypeKind.Information
        : type is { SpecialType: SpecialType.None, TypeKind: not TypeKind.Enum } && !NumberTypes.Includes(type is IPointerTypeSymbol pointer ? pointer.PointedAtType : type);

    private void Load(Effect effect, IOperation? source, Value value)
    {
        var function = Evaluator.FunctionOf(effect.Kind == EffectKind.LoadsFunction ? (value as ConstantValue)?.Constant as string : _evaluator.EntryPointOf(source, value));
        _result = effect.Target.Kind == OperandKind.Result ? function : _result;
        if (_call.Find(effect.Target) is { } target)
        {
            _evaluator.AssignTo(target, function);
        }
    }
}
