using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;
using RuntimeHelpers = System.Runtime.CompilerServices.RuntimeHelpers;

namespace SocketDupAnalyzers.Concurrency;

/// <content>Evaluates operations from the inside out.</content>
internal sealed partial class BodyRun
{
    private Carried Eval(IOperation? operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case null:
            case IFlowAnonymousFunctionOperation:
            case ILocalFunctionOperation:
            case INameOfOperation:
                return Carried.Nothing;
            case IExpressionStatementOperation statement:
                return Eval(statement.Operation);
            case IConversionOperation conversion:
                return Eval(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return Eval(parenthesized.Operand);
            case IFlowCaptureOperation capture:
                return Keep(Place.Of(capture.Id), Eval(capture.Value));
            case ISimpleAssignmentOperation assignment:
                EvalTarget(assignment.Target);
                return Assign(assignment.Target, Eval(assignment.Value), assignment.Value);
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction.Target, deconstruction.Value);
            case IFlowCaptureReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation:
                return Read(operation);
            case IFieldReferenceOperation field:
                Eval(field.Instance);
                return Read(field);
            case IPropertyReferenceOperation property:
                return EvalProperty(property);
            case IAwaitOperation awaited:
                return EvalAwait(awaited, Eval(awaited.Operation));
            case IInvocationOperation call:
                return EvalCall(CallSite.Of(call));
            case IObjectCreationOperation { Constructor: not null } creation:
                var made = EvalCall(CallSite.Of(creation));
                Eval(creation.Initializer);
                return made;
            case IIsPatternOperation test:
                return EvalPattern(test);
            case IEventAssignmentOperation subscription:
                return EvalEvent(subscription);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                var negated = Eval(not.Operand);
                return negated.Answer is { } answer ? negated with { Answer = answer.Negated } : negated;
            case IBinaryOperation comparison:
                return EvalBinary(comparison);
            default:
                return EvalChildren(operation);
        }
    }

    private Carried EvalChildren(IOperation operation) =>
        operation.ChildOperations.Aggregate(Carried.Nothing, (sum, child) => sum.Join(Eval(child) is var part && part.Answer is null ? part : part with { Answer = null }));

    /// <summary>Each variable gets its own element of a tuple that is written out.</summary>
    private Carried Deconstruct(IOperation target, IOperation value)
    {
        var targets = Deconstruction.TargetsOf(target);
        var values = Deconstruction.ValuesFor(targets, value);
        if (values.IsEmpty)
        {
            return Assign(target, Eval(value), null);
        }

        var all = values.Select(Eval).ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            Assign(targets[i], all[i], values[i]);
        }

        return Carried.Nothing;
    }

    private void EvalTarget(IOperation target)
    {
        foreach (var child in target.ChildOperations)
        {
            if (child is not IInstanceReferenceOperation)
            {
                Eval(child);
            }
        }
    }

    private Carried Keep(Place place, Carried value)
    {
        _state = _state.With(place, value);
        return value;
    }

    /// <summary>The variable that an operation names itself, whatever it is a copy of.</summary>
    private Place? PlaceOf(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => PlaceOf(conversion.Operand),
        IParenthesizedOperation parenthesized => PlaceOf(parenthesized.Operand),
        IDeclarationExpressionOperation declaration => PlaceOf(declaration.Expression),
        ILocalReferenceOperation local => Place.Of(local.Local),
        IFlowCaptureReferenceOperation capture => _type.Bodies.Assignments.At(capture.Syntax) is { } captured and not IFlowCaptureReferenceOperation ? PlaceOf(captured) : null,
        IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation => _type.Connections.Paths.Of(operation),
        _ => null,
    };

    private Carried Read(IOperation reference)
    {
        if (reference is IFlowCaptureReferenceOperation capture && _state.Values.TryGetValue(Place.Of(capture.Id), out var captured))
        {
            return captured;
        }

        if (PlaceOf(reference) is not { } place || reference.Type is null or { IsReferenceType: false, TypeKind: not TypeKind.Struct } or { SpecialType: not SpecialType.None })
        {
            return PlaceOf(reference) is { } flag ? _state[flag] : Carried.Nothing;
        }

        var value = _state.Values.TryGetValue(place, out var known) ? known : _type.KeptIn(place);
        return value.Handles.Contains(place) ? value : value with { Handles = value.Handles.Add(place) };
    }

    private Carried EvalProperty(IPropertyReferenceOperation property)
    {
        if (CallSite.Getter(property) is { } getter && (_type.Apis.WorkOf(getter.Method) is not null || !_type.Apis.EffectsOf(getter.Method, property.Instance?.Type).IsEmpty))
        {
            return EvalCall(getter);
        }

        var of = Eval(property.Instance);
        foreach (var argument in property.Arguments)
        {
            Eval(argument.Value);
        }

        if ((IsCollection(property.Instance?.Type) || SequenceForms.IsCurrent(property.Property)) && !of.IsNothing)
        {
            return of;
        }

        var read = Read(property);
        return property.Property.GetMethod is { } get && !property.Property.IsIndexer && IsVisible(get) && !_type.Connections.Paths.IsAuto(get)
            ? read.Join(EvalCall(CallSite.Getter(property)!))
            : read;
    }

    private Carried EvalAwait(IAwaitOperation awaited, Carried value)
    {
        var isPromiseAgain = Promises.IsTask(awaited.Type);
        if (!isPromiseAgain)
        {
            // What awaiting a task of a task gives has only begun.
            Join(value);
        }

        if (value.IsAtomic)
        {
            // Who waits for what he exchanged stands in a line.
            _state = _state with { Locks = _state.Locks.With(HeldLock.Gate) };
        }

        if (value.OnAwait is { } taken)
        {
            _state = _state with { Locks = _state.Locks.With(taken) };
        }

        return isPromiseAgain ? value : new Carried { Scope = value.OnAwait, Answer = value.Answer, IsAtomic = value.IsAtomic };
    }

    /// <summary>The work that <paramref name="value"/> stands for has ended.</summary>
    /// <param name="value">What is waited for.</param>
    /// <param name="isCancellable">Whether the wait itself may be given up, with an exception.</param>
    private void Join(Carried value, bool isCancellable = false)
    {
        if (value.MayTimeOut)
        {
            _timed.UnionWith(value.Works);
        }

        var held = Held;
        foreach (var work in value.Works)
        {
            foreach (var entry in _entries.Where(entry => entry.Pending == work))
            {
                entry.Joined = entry.Joined is null ? held : entry.Joined.Intersect(held);
            }
        }

        _state = _state.Without(value);
        foreach (var handle in value.Handles)
        {
            _state = _state.With(new Fact(FactKind.Joined, handle)).With(new Fact(FactKind.Waited, handle));
            if (!value.MayTimeOut && !isCancellable)
            {
                _ended.Add(new Fact(FactKind.Joined, handle));
            }
        }
    }

    private Carried Assign(IOperation target, Carried value, IOperation? source)
    {
        switch (target)
        {
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    Assign(element, value, null);
                }

                return value;
            case IDeclarationExpressionOperation declaration:
                return Assign(declaration.Expression, value, source);
            case IFlowCaptureReferenceOperation capture:
                Keep(Place.Of(capture.Id), value);
                break;
            case IArrayElementReferenceOperation element:
                Gather(element.ArrayReference, value);
                return value;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                Gather(indexer.Instance, value);
                return value;
        }

        if (PlaceOf(target) is { } place)
        {
            if (IsFlag(target.Type) && _state.Facts.Contains(new Fact(FactKind.Tested, place)))
            {
                _state = _state with { Locks = _state.Locks.With(HeldLock.Gate) };
            }

            Keep(place, value with { Handles = value.Handles.Remove(place) });
            _type.Keep(place, value);
            if (_type.Modes.OfAssignment(target, source) is { } mode)
            {
                _state = _state.With(mode);
            }

            if (_type.Apis.KindOf(target.Type) is not null && Equals(_type.Connections.Find(target).Key, place))
            {
                _state = _state.WithNew(place);
            }
            else if (place.Kind is PlaceKind.Local or PlaceKind.Parameter && target.Type is { IsReferenceType: true } or { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } && !_state.Active.IsEmpty)
            {
                _state = _state.WithOther(place);
            }
        }

        if (target is IPropertyReferenceOperation property && CallSite.Setter(property, source ?? target) is { } setter)
        {
            if (IsVisible(setter.Method) && !_type.Connections.Paths.IsAuto(setter.Method))
            {
                EvalCall(setter, areEvaluated: true);
            }
            else
            {
                Enable(setter, source);
            }
        }

        return value;
    }

    /// <summary>A collection or array has <paramref name="value"/> among its elements from here on.</summary>
    private void Gather(IOperation? collection, Carried value)
    {
        var place = PlaceOf(collection) ?? (collection is IFlowCaptureReferenceOperation capture ? Place.Of(capture.Id) : null);
        if (place is not null && !value.Works.IsEmpty)
        {
            var all = (_state.Values.TryGetValue(place, out var known) ? known : Carried.Nothing).Join(value with { Handles = ImmutableHashSet<Place>.Empty });
            Keep(place, all);
            _type.Keep(place, all);
        }
    }

    private bool IsCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || (type is INamedTypeSymbol named && _type.IsReferenced(named) && (named.Name == "IEnumerable" || named.AllInterfaces.Any(one => one is { Name: "IEnumerable", ContainingNamespace.Name: "Collections" })));
}
