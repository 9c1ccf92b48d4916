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

/// <summary>
/// Finds the connection behind an expression, without regard to order: a socket, its duplicates, its streams and what wraps them
/// have one key, the variable that led to all of them. A variable that came from several connections has none.
/// </summary>
internal sealed partial class Connections
{
    private readonly Bodies _bodies;
    private readonly KnownApis _apis;
    private readonly Dictionary<ISymbol, Provenance> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Provenance> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Provenance> _results = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Place, Place> _canonical = new();
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);

    public Connections(Bodies bodies, KnownApis apis)
    {
        _bodies = bodies;
        _apis = apis;
        Paths = new ObjectPaths(bodies);
    }

    /// <summary>Whether <paramref name="type"/> is the one that is looked at.</summary>
    public bool IsOwn(INamedTypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, _bodies.Type.OriginalDefinition);

    /// <summary>The variables that lead to objects.</summary>
    public ObjectPaths Paths { get; }

    /// <summary>The variable that leads to the connection behind <paramref name="operation"/>; null where there is none, or one that the rules leave alone.</summary>
    public Place? KeyOf(IOperation? operation) => operation is not null && Find(operation) is { Key: { } key, IsSocket: true, IsExempt: false } ? key : null;

    /// <summary>Whether <paramref name="local"/> is the variable that leads to its connection, so that to assign it is to have another one.</summary>
    public bool IsOrigin(ILocalSymbol local) => _apis.KindOf(local.Type) is not null && Place.Of(local) is var self && self.Equals(OfVariable(local, self).Key);

    /// <summary>As <see cref="KeyOf"/>, with a parameter that may be a socket's stream or not, as its caller knows.</summary>
    public Provenance? FindAny(IOperation operation) =>
        Find(operation) is { Key: { } key, IsExempt: false } found && (found.IsSocket || key is { Kind: PlaceKind.Parameter }) ? found : null;

    /// <summary>Where the object of <paramref name="operation"/> comes from.</summary>
    public Provenance Find(IOperation operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var type = Promises.ResultOf(operation.Type);
        var kind = _apis.KindOf(type);
        return Step(operation).And(
            kind is { IsNetwork: true } or { AlwaysSocket: true, Kind: SocketTypeKind.Socket or SocketTypeKind.Client or SocketTypeKind.Stream or SocketTypeKind.Handle },
            kind is { Kind: SocketTypeKind.Datagram or SocketTypeKind.Listener or SocketTypeKind.Information } || (kind is not null && _apis.MovesByItself(type!)));
    }

    private Provenance Step(IOperation operation)
    {
        switch (operation)
        {
            case IConversionOperation conversion:
                return Find(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return Find(parenthesized.Operand);
            case IAwaitOperation awaited:
                return Find(awaited.Operation);
            case IFlowCaptureReferenceOperation capture:
                return _bodies.Assignments.At(capture.Syntax) is { } captured ? Find(captured) : Provenance.Unknown;
            case IConditionalAccessOperation access:
                return Find(access.WhenNotNull);
            case IConditionalAccessInstanceOperation instance:
                return ObjectPaths.Receiver(instance) is { } receiver ? Find(receiver) : Provenance.Unknown;
            case ISimpleAssignmentOperation assignment:
                return Find(assignment.Value);
            case ICoalesceOperation coalesce:
                return Merge(new[] { coalesce.Value, coalesce.WhenNull });
            case ICoalesceAssignmentOperation coalesce:
                return Merge(new[] { coalesce.Target, coalesce.Value });
            case IConditionalOperation { WhenFalse: { } other } conditional:
                return Merge(new[] { conditional.WhenTrue, other });
            case ISwitchExpressionOperation cases:
                return Merge(cases.Arms.Select(arm => arm.Value));
            case ILocalReferenceOperation local:
                return OfVariable(local.Local, Place.Of(local.Local));
            case IParameterReferenceOperation parameter:
                return ObjectPaths.IsCaptured(parameter)
                    ? OfMember(parameter.Parameter, Place.Member(parameter.Parameter, Place.This))
                    : OfVariable(parameter.Parameter, Place.Of(parameter.Parameter));
            case IFieldReferenceOperation field when !ThreadForms.IsOfEachThread(field.Field):
                return OfMember(field.Field, field.Instance);
            case IPropertyReferenceOperation { Property.IsIndexer: true }:
                // One of many.
                return Provenance.Unknown;
            case IPropertyReferenceOperation property when !ThreadForms.IsOfEachThread(property.Property) && property.Property.GetMethod is { } getter:
                return OfCall(CallSite.Getter(property)!, _apis.EffectsOf(property.Property, set: false)) is { IsKnown: true } made
                    ? made
                    : IsComputed(getter) ? Provenance.Unknown : OfMember(property.Property, property.Instance);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return Provenance.At(Place.This);
            case IInvocationOperation call:
                return OfCall(CallSite.Of(call), EffectsOf(call));
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                return OfCreation(creation, constructor);
            default:
                return Provenance.Unknown;
        }
    }

    private bool IsComputed(IMethodSymbol getter) => !getter.IsAbstract && !_apis.IsReferenced(getter) && !Paths.IsAuto(getter);

    private ImmutableArray<Effect> EffectsOf(IInvocationOperation call)
    {
        if (_apis.NativeOf(call.TargetMethod) is { } native)
        {
            return native.Effects;
        }

        var effects = _apis.EffectsOf(call.TargetMethod, call.Instance?.Type);
        return effects.IsEmpty ? MarkedDuplicators.EffectsOf(call.TargetMethod, _apis) : effects;
    }

    private Provenance OfCreation(IObjectCreationOperation creation, IMethodSymbol constructor)
    {
        var made = OfCall(CallSite.Of(creation), _apis.EffectsOf(constructor));
        if (creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type is { Name: "SocketType", TypeKind: TypeKind.Enum }) is { } type)
        {
            return made.And(false, !(type.Value.ConstantValue is { HasValue: true, Value: 1 }));
        }

        return made;
    }

    /// <summary>The origin of what a call returns.</summary>
    private Provenance OfCall(CallSite call, ImmutableArray<Effect> effects)
    {
        foreach (var effect in effects.Where(effect => effect.Target == Operand.Result))
        {
            switch (effect.Kind)
            {
                case EffectKind.Aliases or EffectKind.Wraps or EffectKind.Duplicates or EffectKind.ExposesRaw when call.Find(effect.Source) is { } source:
                    return Find(source);
                case EffectKind.Creates:
                    return Provenance.Made;
            }
        }

        if (call.Operation is IObjectCreationOperation || !effects.IsEmpty)
        {
            return Provenance.Unknown;
        }

        if (_apis.WorkOf(call.Method) is { Kind: WorkKind.Forwards } forward && call.Find(forward.Work) is { } promise)
        {
            return Find(promise);
        }

        if (Promises.IsTask(call.Method.ContainingType) && call.Method.Name == "FromResult" && call.Arguments.Length == 1)
        {
            return Find(call.Arguments[0].Value);
        }

        return OfResult(call);
    }

    /// <summary>The origin of what a method of the compilation returns, by its body.</summary>
    private Provenance OfResult(CallSite call)
    {
        var method = (call.Method.ReducedFrom ?? call.Method).OriginalDefinition;
        method = ExtensionBlock.ImplementationsOf(method).FirstOrDefault() ?? method;
        if (_apis.IsReferenced(method) || method.IsAbstract || _apis.KindOf(Promises.ResultOf(method.ReturnType)) is null && !ObjectPaths.IsNumber(method.ReturnType))
        {
            return Provenance.Unknown;
        }

        if (!_results.TryGetValue(method, out var result))
        {
            if (!_open.Add(method))
            {
                return Provenance.Unknown;
            }

            result = _bodies.RootOf(method) is { } root
                ? Merge(root.Descendants().OfType<IReturnOperation>().Where(returned => ObjectPaths.IsOf(returned, root)).Select(returned => returned.ReturnedValue).OfType<IOperation>())
                : Provenance.Unknown;
            _open.Remove(method);
            result = result.Key is { Kind: not PlaceKind.Local } || Summarized(method) is not { } place ? result : Provenance.At(place).And(true, false);
            _results.Add(method, result);
        }

        return result with { Key = null } is { IsKnown: true } known
            ? result.Key is null ? known : Translate(result, call)
            : Provenance.Unknown;
    }

    /// <summary>The place whose connection a method's result is of, by its summary: a duplicate by any number of wrappers.</summary>
    private Place? Summarized(IMethodSymbol method)
    {
        if (!_bodies.MayDuplicate(method))
        {
            return null;
        }

        if (_bodies.SummaryOf(method)?.Outputs.FirstOrDefault(output => output.Place.Kind == PlaceKind.Return) is not { Final: var final } returned)
        {
            return null;
        }

        var descriptor = (returned.Value is TaskValue task ? task.Result : returned.Value) switch
        {
            ObjectValue made => final.Object(made.Object)?.Descriptor,
            NumberValue number => number.Descriptor,
            _ => null,
        };
        return descriptor is { } id && final.Descriptor(id)?.Connection.Site is Place { Kind: PlaceKind.Parameter or PlaceKind.This or PlaceKind.Member } place ? place : null;
    }

    /// <summary>What a callee knows by its own parameters, in the names of the caller.</summary>
    private Provenance Translate(Provenance origin, CallSite call)
    {
        switch (origin.Key!.Root)
        {
            case { Kind: PlaceKind.Parameter, Symbol: IParameterSymbol parameter } when origin.Key.Depth == 0:
                var handed = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal && call.Arguments.Length == ((IMethodSymbol)parameter.ContainingSymbol).Parameters.Length)?.Value
                    ?? (parameter.Ordinal == 0 ? call.Receiver : null);
                return handed is null ? Provenance.Unknown : Find(handed).And(origin);
            case { Kind: PlaceKind.This } when call.Receiver is IInstanceReferenceOperation:
                return origin;
            case { Kind: PlaceKind.Member, Parent: null }:
                return origin;
            default:
                return Provenance.Made.And(origin);
        }
    }

    /// <summary>One origin for several values: of those that agree.</summary>
    private Provenance Merge(IEnumerable<IOperation> values)
    {
        Provenance? all = null;
        foreach (var value in values.Where(value => !ObjectPaths.IsNothing(value)))
        {
            var one = Find(value);
            all = all is not { } known ? one : Equals(known.Key, one.Key) && known.IsKnown && one.IsKnown ? known.And(one) : Provenance.Unknown.And(known).And(one);
        }

        return all ?? Provenance.Made;
    }
}
