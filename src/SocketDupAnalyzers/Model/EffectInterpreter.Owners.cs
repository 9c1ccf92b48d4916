using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <content>Objects over a descriptor that is there: aliases and wrappers, and which of them own it.</content>
internal sealed partial class EffectInterpreter
{
    private void Alias(Operand target, Identity descriptor, Value source, IOperation? operand)
    {
        var opens = operand is not null && IsDescription(operand.Type);
        if (target.Kind != OperandKind.Result)
        {
            if (_call.Find(target) is { } redirected && _call.ValueOf(redirected) is ObjectValue changed)
            {
                _redirects = true;
                _evaluator.Redirect(_call.Operation, changed.Object, descriptor);
            }
        }
        else if (_evaluator.Body.Apis.KindOf(_type) is null)
        {
            _result = new NumberValue(descriptor);
        }
        else
        {
            Renew(ref descriptor);
            _evaluator.SeeOwner(descriptor, _evaluator.LevelOf(source));
            _result = _evaluator.NewObject(_call.Operation, descriptor, opens || IsUnder(source) ? true : OwnershipOf(source), _type);
            Own(descriptor, operand, opens);
        }

        if (opens)
        {
            _evaluator.Open(_call.Operation, operand, descriptor);
            _evaluator.Owe(descriptor, _call.Operation, Origin.Duplicate);
        }
    }

    /// <summary>Whether the call gives the socket itself that a stream is over: it closes its descriptor, whatever the stream does.</summary>
    private bool IsUnder(Value stream) =>
        _evaluator.Body.Apis.KindOf(_type)?.Kind == SocketTypeKind.Socket
        && stream is ObjectValue { Object: var id }
        && _evaluator.Body.Apis.KindOf(_evaluator.State.Object(id)?.Type)?.Kind == SocketTypeKind.Stream;

    private void Wrap(Identity descriptor, Value source, bool? owns)
    {
        Renew(ref descriptor);
        var owned = source is NumberValue ? true : OwnershipOf(source);
        var isUnowning = source is ObjectValue wrapped && _evaluator.State.Object(wrapped.Object) is { IsUnowning: true };
        _result = _evaluator.NewObject(_call.Operation, descriptor, owns == false || owned == false ? false : owns is null ? null : owned, _type);
        if (isUnowning)
        {
            _evaluator.NoteUnowning(_result);
        }

        Own(descriptor, _call.Find(Operand.At(0)));
    }

    /// <summary>The object that the call makes becomes an owner, where it is one.</summary>
    private void Own(Identity descriptor, IOperation? operand, bool opens = false)
    {
        if (_call.Operation is IObjectCreationOperation && !(opens && _evaluator.State.Descriptor(descriptor) is { OpenedBy: not null }))
        {
            _evaluator.Own(_call.Operation, operand, descriptor, _evaluator.LevelOf(_result));
        }
    }

    /// <summary>Notes a wrapper that was not made the owner, where nobody said that this is meant: for a number, or by an argument left out.</summary>
    private void NoteWrapper(Identity descriptor, Value source, Condition owns)
    {
        if (_call.Holds(owns) == false && OwnershipOf(source) != false && (source is NumberValue || (_call.Find(owns.Argument) is null && !owns.WhenAbsent)))
        {
            _evaluator.OweUnder(descriptor, _call.Operation);
            _evaluator.NoteUnowning(_result);
        }
    }

    private void Renew(ref Identity descriptor)
    {
        if (!_renewed)
        {
            _renewed = true;
            _evaluator.Renew(_call.Operation);
            descriptor = descriptor.IsRecent && descriptor.IsFrom(_call.Operation) ? descriptor.Older : descriptor;
        }
    }

    private bool? OwnershipOf(Value value) => value is ObjectValue reference ? _evaluator.State.Object(reference.Object)?.Owns : true;
}
