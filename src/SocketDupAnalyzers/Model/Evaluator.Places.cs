using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>Places: reading, assigning and forgetting them.</summary>
internal sealed partial class Evaluator
{
    private const int DeepestMember = 4;

    /// <summary>The place that an expression names; null where it names none that is followed.</summary>
    public Place? PlaceOf(IOperation? operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return Place.Of(local.Local);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return PlaceOf(parameter);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return Place.This;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } when _matched is { } input:
                return input.Place;
            case IFieldReferenceOperation { Field.IsStatic: false, Instance: { } wrapper and not IInstanceReferenceOperation } number when NumberTypes.IsWrapper(number.Field.ContainingType):
                return PlaceOf(wrapper);
            case IFieldReferenceOperation { Field.Name: var _ } field:
                return MemberOf(field.Field, field.Field.IsStatic, field.Instance);
            case IPropertyReferenceOperation { Property.IsStatic: false, Instance: { } wrapper and not IInstanceReferenceOperation } number when IsAutoProperty(number.Property) && NumberTypes.IsWrapper(number.Property.ContainingType):
                return PlaceOf(wrapper);
            case IPropertyReferenceOperation property when IsAutoProperty(property.Property):
                return MemberOf(property.Property, property.Property.IsStatic, property.Instance);
            case IFlowCaptureReferenceOperation capture:
                return Body.Captured(capture.Id) is { } captured && PlaceOf(captured) is { } place ? place : Place.Of(capture.Id);
            case IConversionOperation conversion when conversion.OperatorMethod is null || IsNumeric(conversion.OperatorMethod.ContainingType):
                return PlaceOf(conversion.Operand);
            case IDeclarationExpressionOperation declaration:
                return PlaceOf(declaration.Expression);
            default:
                return null;
        }
    }

    /// <summary>What a place holds; a place that holds an unknown socket holds one of its own from now on.</summary>
    public Value Read(Place place, ITypeSymbol? type)
    {
        var value = State[place];
        return value is not (UnknownValue or NonNullValue) || !MayHoldSocket(place, type) ? value
            : !State.IsOverwritten(place) ? BindObject(place, place, value is NonNullValue, type)
            : place.Kind == PlaceKind.Member ? BindObject(place, new LaterValue(place), false, type)
            : value;
    }

    /// <summary>Places of socket types do; those of a type parameter, and parameters of other types that say nothing, may.</summary>
    private bool MayHoldSocket(Place place, ITypeSymbol? type) =>
        Body.Apis.KindOf(type) is { } kind ? !kind.IsFile
        : type is ITypeParameterSymbol ? place.Kind is PlaceKind.Parameter or PlaceKind.Member or PlaceKind.This
        : place.Kind is PlaceKind.Parameter or PlaceKind.This && Body.Apis.IsDisposable(type);

    /// <summary>Assigns <paramref name="value"/> to the target that <paramref name="target"/> names: an <c>out</c> argument, say.</summary>
    public void AssignTo(IOperation target, Value value) => Assign(target, value, target);

    public void WriteTo(Place place, Value value)
    {
        Unstore(place.Symbol);
        Set(State.Write(place, value));
    }

    private bool IsAutoProperty(IPropertySymbol property) => Body.Apis.IsAutoProperty(property);

    private Place? PlaceOf(IParameterSymbol parameter) => parameter.ContainingSymbol switch
    {
        // The receiver of an extension block is its members' own instance.
        INamedTypeSymbol => Place.This,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor when !IsOwner(constructor) => Place.Member(parameter, Place.This),
        _ => Place.Of(parameter),
    };

    private bool IsOwner(ISymbol symbol)
    {
        for (var owner = Body.Owner; owner is not null; owner = owner is IMethodSymbol ? owner.ContainingSymbol : null)
        {
            if (SymbolEqualityComparer.Default.Equals(owner, symbol))
            {
                return true;
            }
        }

        return false;
    }

    private Place? MemberOf(ISymbol member, bool isStatic, IOperation? instance)
    {
        if (isStatic)
        {
            return Place.Member(member.OriginalDefinition, null);
        }

        return PlaceOf(instance) is { } parent && parent.Depth < DeepestMember && parent.Kind != PlaceKind.Capture
            ? Place.Member(member.OriginalDefinition, parent)
            : null;
    }

    private Value ReadReference(IOperation reference)
    {
        if (reference is IFlowCaptureReferenceOperation capture)
        {
            var captured = State[Place.Of(capture.Id)];
            return captured is UnknownValue && PlaceOf(capture) is { Kind: not PlaceKind.Capture } lvalue ? Read(lvalue, capture.Type) : captured;
        }

        if (reference is IFieldReferenceOperation field)
        {
            var instance = Evaluate(field.Instance);
            if (instance is TupleValue tuple && field.Field.CorrespondingTupleField is { } item && int.TryParse(item.Name.Substring(4), out var number) && number <= tuple.Elements.Length)
            {
                return tuple.Elements[number - 1];
            }
        }

        return PlaceOf(reference) is { } place ? Read(place, reference.Type) : Found(reference, Value.Unknown);
    }

    private Value Assign(IOperation target, Value value, IOperation source)
    {
        switch (target)
        {
            case IDiscardOperation:
                return value;
            case IDeclarationExpressionOperation declaration:
                return Assign(declaration.Expression, value, source);
            case ITupleOperation:
                return Deconstruct(target, value, source);
            case IAddressOfOperation address:
                return Assign(address.Reference, value, source);
        }

        var place = PlaceOf(target);
        if (place is null)
        {
            if (target is IPropertyReferenceOperation property && CallSite.Setter(property, source) is { } setter)
            {
                EvaluateOperands(setter);
                Set(setter, source, value);
            }
            else
            {
                EvaluateChildren(target);
                Store(source, value, MemberOf(target), State);
                if (value is NullValue && target is IArrayElementReferenceOperation)
                {
                    Unstore(Storage.Behind(target, this));
                }

                var isKept = target is IArrayElementReferenceOperation { ArrayReference: var array } && Keep(source, array, value);
                Give(source, isKept ? Idle(value) : value);
            }

            Store(target, source, value);
            Rewrite((target as IPropertyReferenceOperation)?.Instance);
            return value;
        }

        if (target is IPropertyReferenceOperation { Instance: { } instance })
        {
            Evaluate(instance);
            Rewrite(instance);
        }

        if (value is UnknownValue && IsNumber(target.Type) && Body.CallsNative && DescriptorOf(source, value) is { } copied)
        {
            value = new NumberValue(copied);
        }

        value = Found(source, value, target.Type);
        if (place.Kind is PlaceKind.Member or PlaceKind.Capture || IsRef(place.Symbol) || IsOfOuterCode(place) || WasCapturedBefore(place, source))
        {
            value = Materialize(source, value);
            Store(source, value, place.Kind == PlaceKind.Member ? place.Symbol : null, State);
            Give(source, place.Kind == PlaceKind.Member ? Idle(value) : value, place.Symbol is IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref } || IsOfOuterCode(place) ? Duty.Returned : Duty.GivenAway);
        }

        if (place.Kind == PlaceKind.Member)
        {
            Unstore(place.Symbol);
            Store(target, source, value);
        }

        if (value is CreatedValue created)
        {
            WriteMembers(place, created);
            return Value.NonNull;
        }

        Set(State.Write(place, value is NullValue && Body.Apis.KindOf(target.Type) is null ? Value.NullFact : value));
        if (place.Kind != PlaceKind.Capture)
        {
            Name(value, place.ToString());
        }

        return value;
    }

    /// <summary>A descriptor is called as the first variable that held it.</summary>
    private void Name(Value value, string name)
    {
        if (State.DescriptorOf(value) is { } id && State.Descriptor(id) is { Name: null } unnamed)
        {
            Set(State.With(id, unnamed with { Name = name }));
        }
    }

    /// <summary>The member that a target without a place of its own names: that of a new object, say.</summary>
    private ISymbol? MemberOf(IOperation? target) => target switch
    {
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation property when IsAutoProperty(property.Property) => property.Property.OriginalDefinition,
        IFlowCaptureReferenceOperation capture when Body.Captured(capture.Id) is not IFlowCaptureReferenceOperation => MemberOf(Body.Captured(capture.Id)),
        _ => null,
    };

    private static bool IsRef(ISymbol? symbol) => symbol is IParameterSymbol { RefKind: not RefKind.None } or ILocalSymbol { IsRef: true };

    /// <summary>Whether nested code assigns a variable of the code around it.</summary>
    private bool IsOfOuterCode(Place place) =>
        place.Kind == PlaceKind.Local
        && Body.Owner is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction }
        && !SymbolEqualityComparer.Default.Equals(place.Symbol!.ContainingSymbol, Body.Owner);

    /// <summary>Whether code further up captured the variable that is assigned here, and may close what it holds.</summary>
    private bool WasCapturedBefore(Place place, IOperation source) =>
        !State.Owed.IsEmpty && Body.IsCapturedBefore(source.Syntax.SpanStart, place);

    /// <summary>The target's own parts are evaluated before the value: a call among its arguments does not come after.</summary>
    private Value SetProperty(IPropertyReferenceOperation property, IOperation source)
    {
        if (CallSite.Setter(property, source) is not { } setter)
        {
            EvaluateChildren(property);
            var stored = Evaluate(source);
            Give(source, stored);
            Store(property, source, stored);
            Rewrite(property.Instance);
            return stored;
        }

        EvaluateOperands(setter);
        var value = Evaluate(source);
        if (IsDead)
        {
            return value;
        }

        Set(setter, source, value);
        Store(property, source, value);
        Rewrite(property.Instance);
        return value;
    }

    private Value Set(CallSite setter, IOperation source, Value value)
    {
        setter.Values[source] = value;
        var isKept = setter.Arguments.Length > 0 && Keep(source, setter.Receiver, value);
        if (setter.Arguments.Length == 0 || value is not TaskValue || !HoldsWork(setter.Receiver?.Type))
        {
            Invoke(setter);
        }

        if (EffectsOf(setter).IsEmpty)
        {
            Give(source, isKept ? Idle(value) : value);
        }

        return value;
    }
}
