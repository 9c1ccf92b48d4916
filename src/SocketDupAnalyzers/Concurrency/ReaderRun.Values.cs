using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;
using RuntimeHelpers = System.Runtime.CompilerServices.RuntimeHelpers;

namespace SocketDupAnalyzers.Concurrency;

/// <content>Evaluates operations: which readers a value is, or hands on.</content>
internal sealed partial class ReaderRun
{
    private static readonly ImmutableHashSet<Reader> s_none = ImmutableHashSet<Reader>.Empty;

    private ImmutableHashSet<Reader> Eval(IOperation? operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case null:
            case IFlowAnonymousFunctionOperation:
            case ILocalFunctionOperation:
                return s_none;
            case IFlowCaptureOperation capture:
                var captured = Eval(capture.Value);
                _state = _state.With(Place.Of(capture.Id), captured);
                return captured;
            case IFlowCaptureReferenceOperation reference when _state.Values.TryGetValue(Place.Of(reference.Id), out var kept):
                return kept;
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment.Target, Eval(assignment.Value), assignment.Value);
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction.Target, deconstruction.Value);
            case IIsPatternOperation test:
                return Match(test);
            case IPropertyReferenceOperation property when CallSite.Getter(property) is { } getter && !_readers.Apis.EffectsOf(getter.Method, property.Instance?.Type).IsEmpty:
                return Call(getter);
            case IMemberReferenceOperation { Instance: { } instance } member and (IFieldReferenceOperation or IPropertyReferenceOperation) when instance is not IInstanceReferenceOperation:
                Eval(instance);
                return PlaceOf(member) is { } reached ? _state[reached] : s_none;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IFlowCaptureReferenceOperation:
                return PlaceOf(operation) is { } place ? _state[place] : s_none;
            case IInvocationOperation call:
                return Call(CallSite.Of(call));
            case IObjectCreationOperation { Constructor: not null } creation:
                var made = Call(CallSite.Of(creation));
                Eval(creation.Initializer);
                return made;
            default:
                return operation.ChildOperations.Aggregate(s_none, (sum, child) => sum.Union(Eval(child)));
        }
    }

    private ImmutableHashSet<Reader> Deconstruct(IOperation target, IOperation value)
    {
        var targets = Deconstruction.TargetsOf(target);
        var values = Deconstruction.ValuesFor(targets, value);
        var parts = values.Select(Eval).ToArray();
        var whole = values.IsEmpty ? Eval(value) : s_none;
        for (var i = 0; i < targets.Length; i++)
        {
            Assign(targets[i], values.IsEmpty ? whole : parts[i], values.IsEmpty ? null : values[i]);
        }

        return s_none;
    }

    /// <summary>A pattern gives what it matches, or a part of it, another name.</summary>
    private ImmutableHashSet<Reader> Match(IIsPatternOperation test)
    {
        var readers = Eval(test.Value);
        var whole = PatternNames.OfWhole(test.Pattern);
        foreach (var declared in PatternNames.In(test.Pattern))
        {
            Hold(Place.Of(declared), SymbolEqualityComparer.Default.Equals(declared, whole) ? readers : s_none, _readers.Connections.IsOrigin(declared));
        }

        return readers;
    }

    private Place? PlaceOf(IOperation operation) => operation switch
    {
        IConversionOperation conversion => PlaceOf(conversion.Operand),
        IDeclarationExpressionOperation declaration => PlaceOf(declaration.Expression),
        ILocalReferenceOperation local => Place.Of(local.Local),
        IFlowCaptureReferenceOperation capture => _readers.Bodies.Assignments.At(capture.Syntax) is { } captured and not IFlowCaptureReferenceOperation ? PlaceOf(captured) : null,
        IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation => _readers.Connections.Paths.Of(operation),
        _ => null,
    };

    private ImmutableHashSet<Reader> Assign(IOperation target, ImmutableHashSet<Reader> readers, IOperation? source)
    {
        target = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (target is IFlowCaptureReferenceOperation capture)
        {
            _state = _state.With(Place.Of(capture.Id), readers);
        }

        if (PlaceOf(target) is { } place)
        {
            Hold(place, readers, place.Equals(_readers.Connections.Find(target).Key));
        }

        return readers;
    }

    /// <summary>A variable comes to hold <paramref name="readers"/>, or another connection.</summary>
    private void Hold(Place place, ImmutableHashSet<Reader> readers, bool isConnection)
    {
        if (isConnection)
        {
            _state = _state.WithNew(place);
            _assigned.Add(place);
        }

        var left = _state[place].Except(readers);
        _state = _state.With(place, readers);
        _state = _state.WithoutUnread(left.Except(_state.Values.Values.SelectMany(held => held)));
    }

    private ImmutableHashSet<Reader> Call(CallSite call)
    {
        var values = new Dictionary<IOperation, ImmutableHashSet<Reader>>();
        if (call.Receiver is { } receiver && !call.Arguments.Any(argument => argument.Value == receiver))
        {
            values[receiver] = Eval(receiver);
        }

        foreach (var argument in call.Arguments)
        {
            values[argument.Value] = Eval(argument.Value);
            if (argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref)
            {
                Assign(argument.Value, s_none, null);
            }
        }

        var effects = _readers.Apis.EffectsOf(call.Method, call.Receiver?.Type);
        if (!effects.IsEmpty)
        {
            return effects.Aggregate(s_none, (sum, effect) => sum.Union(Apply(call, effect, values)));
        }

        if (Promises.IsTask(call.Method.ContainingType))
        {
            return values.Values.Aggregate(s_none, (sum, value) => sum.Union(value));
        }

        if (_readers.IsStranger(call))
        {
            return s_none;
        }

        if (_readers.ResultOf(call.Method) is { } result)
        {
            return Call(call, result, values);
        }

        // Unknown code may do anything with what it is handed.
        _state = _state.Without(values.Values.Aggregate(s_none, (sum, value) => sum.Union(value)));
        return s_none;
    }

    private ImmutableHashSet<Reader> Apply(CallSite call, Effect effect, Dictionary<IOperation, ImmutableHashSet<Reader>> values)
    {
        if (call.Find(effect.Source) is not { } source)
        {
            return s_none;
        }

        var readers = values.TryGetValue(source, out var known) ? known : s_none;
        switch (effect.Kind)
        {
            case EffectKind.Aliases or EffectKind.Wraps when effect.Target == Operand.Result:
                return _readers.MadeBy(call, source, effect) is { } made ? Layer(made, readers) : readers;
            case EffectKind.Receives:
                Read(readers);
                if (_readers.Connections.FindAny(source) is { Key: { } key })
                {
                    _read.Add(key);
                }

                if (PlaceOf(source) is { Kind: PlaceKind.Member } member)
                {
                    _read.Add(member);
                }

                return s_none;
            case EffectKind.Closes or EffectKind.ShutsDownAndCloses:
                _state = _state.WithoutUnread(readers).Without(readers.Where(reader => reader.IsOwner).ToImmutableHashSet());
                return s_none;
            default:
                return s_none;
        }
    }

    private ImmutableHashSet<Reader> Layer(Reader made, ImmutableHashSet<Reader> below)
    {
        made.Below = made.Below.Union(below.Remove(made));
        return Make(made);
    }

    /// <summary>A method that can be seen: what it does to what it is handed happens here.</summary>
    private ImmutableHashSet<Reader> Call(CallSite call, ReaderResult result, Dictionary<IOperation, ImmutableHashSet<Reader>> values)
    {
        var readers = ReadBy(call, result, values);
        if (call.Receiver is null or IInstanceReferenceOperation)
        {
            foreach (var place in result.Assigned.Where(place => place.Root.Kind is PlaceKind.This or PlaceKind.Local or PlaceKind.Parameter || place.Root is { Kind: PlaceKind.Member, Parent: null }))
            {
                Hold(place, s_none, isConnection: true);
            }
        }

        return readers;
    }

    private ImmutableHashSet<Reader> ReadBy(CallSite call, ReaderResult result, Dictionary<IOperation, ImmutableHashSet<Reader>> values)
    {
        if (call.Receiver is IInstanceReferenceOperation)
        {
            foreach (var member in result.Read.Where(place => place.Kind == PlaceKind.Member).OrderBy(place => place.ToString(), System.StringComparer.Ordinal))
            {
                _read.Add(member);
                Read(_state[member]);
            }
        }

        foreach (var argument in call.Arguments.Where(argument => argument.Parameter is not null))
        {
            var parameter = Place.Of(argument.Parameter!.OriginalDefinition);
            if (result.Read.Contains(parameter))
            {
                Read(values[argument.Value]);
            }

            var isReturned = parameter.Equals(result.Returned);
            if ((isReturned || result.Made.Contains(parameter)) && _readers.MadeBy(call, argument.Value, null) is { } made)
            {
                var readers = Layer(made, values[argument.Value]);
                if (!isReturned)
                {
                    Read(readers);
                }

                return isReturned ? readers : s_none;
            }
        }

        return s_none;
    }
}
