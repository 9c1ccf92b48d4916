using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Evaluates the operations of a block in one state: a cursor over an immutable <see cref="ProgramState"/>.
/// What it does not know evaluates its children and is <see cref="Value.Unknown"/>.
/// </summary>
internal sealed partial class Evaluator
{
    private readonly Action<ProgramState> _raise;
    private readonly Action<ProgramState> _raiseBusy;
    private readonly IModelListener? _listener;
    private Dictionary<IOperation, Value>? _results;
    private List<Identity>? _usedLate;

    public Evaluator(BodyContext body, ProgramState state, Action<ProgramState> raise, IModelListener? listener)
    {
        Body = body;
        State = state;
        // An exception may come from anywhere: that a path leaves work behind says nothing of the others.
        _raiseBusy = raise;
        _raise = raised => raise(WithLateUses(raised.Busy.IsEmpty ? raised : raised.WithoutWork()));
        _listener = listener;
    }

    public BodyContext Body { get; }

    public ProgramState State { get; private set; }

    /// <summary>Whether places were forgotten on the way, and may have left things that nothing leads to.</summary>
    public bool NeedsSweep { get; private set; }

    /// <summary>Whether control never gets past what was evaluated.</summary>
    public bool IsDead { get; private set; }

    public Value Evaluate(IOperation? operation)
    {
        if (operation is null || IsDead)
        {
            return Value.Unknown;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (operation.ConstantValue.HasValue)
        {
            return operation.ConstantValue.Value is { } constant ? new ConstantValue(constant) : Value.Null;
        }

        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case IFlowCaptureOperation capture:
                return Capture(capture);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment when PlaceOf(property) is null:
                return SetProperty(property, assignment.Value);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment.Target, Evaluate(assignment.Value), assignment.Value);
            case IDeconstructionAssignmentOperation deconstruction:
                return Deconstruct(deconstruction.Target, Evaluate(deconstruction.Value), deconstruction.Value);
            case IAssignmentOperation compound:
                return Assign(compound.Target, Compute(compound, Evaluate(compound.Target), Evaluate(compound.Value)), compound);
            case IIncrementOrDecrementOperation step:
                return Step(step);
            case IBinaryOperation { Type.SpecialType: SpecialType.System_String }:
                Swallow(operation);
                return Value.NonNull;
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case IFieldReferenceOperation field when NumberTypes.ConstantOf(field.Field) is { } number:
                return new ConstantValue(number);
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IFlowCaptureReferenceOperation:
                return ReadReference(operation);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } when _matched is { } input:
                return input.Value;
            case IInstanceReferenceOperation:
                return Value.NonNull;
            case IPropertyReferenceOperation property:
                return Remember(property, ReadProperty(property));
            case IConversionOperation conversion:
                return Convert(conversion);
            case IInvocationOperation invocation:
                return Remember(invocation, Call(CallSite.Of(invocation)));
            case IFunctionPointerInvocationOperation pointer:
                return Remember(pointer, Call(CallSite.Of(pointer)));
            case IAddressOfOperation { Reference: not IMethodReferenceOperation and var pointee }:
                // Whoever gets the address may write there.
                Assign(pointee, Value.Unknown, operation);
                return Value.NonNull;
            case IObjectCreationOperation { Constructor: not null } creation:
                return Remember(creation, Create(creation));
            case IAwaitOperation wait:
                return Remember(wait, Await(wait));
            case ITupleOperation tuple:
                return new TupleValue(ImmutableArray.CreateRange(tuple.Elements.Select(Evaluate)));
            case IDelegateCreationOperation creation:
                return DelegateOf(creation.Target);
            case IFlowAnonymousFunctionOperation lambda:
                GiveCaptured(lambda, lambda.Symbol, lambda);
                return Value.NonNull;
            case IIsPatternOperation match:
                Match(match);
                return Decide(match);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when ComparesWork(comparison):
                LookAt(comparison, Evaluate(comparison.LeftOperand), Evaluate(comparison.RightOperand));
                return Decide(operation);
            case IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } or IUnaryOperation { Type.SpecialType: SpecialType.System_Boolean } or IIsNullOperation:
                Swallow(operation);
                return Decide(operation);
            case IDefaultValueOperation:
                return operation.Type?.IsReferenceType == true ? Value.Null
                    : operation.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? Value.NullFact
                    : Value.Unknown;
            case IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element when !indices[0].ConstantValue.HasValue && HoldsWork(element.ArrayReference.Type):
                // One after the other: in the end, all of them.
                Evaluate(indices[0]);
                return Evaluate(element.ArrayReference) is TaskValue all ? all with { MadeBy = null } : Value.Unknown;
            case IArrayCreationOperation when HoldsWork(operation.Type):
                return Gather(operation, Value.NonNull);
            case ITypeOfOperation or IArrayCreationOperation or IInterpolatedStringOperation or ICaughtExceptionOperation or IAnonymousObjectCreationOperation:
                Swallow(operation);
                return Value.NonNull;
            case IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation { Instance: { } instance } raised } subscription:
                return Subscribe(subscription, raised.Event, instance);
            default:
                return HoldsWork(operation.Type) ? Gather(operation, Value.Unknown) : Found(operation, Swallow(operation));
        }
    }

    /// <summary>What <paramref name="operation"/>, which has no place of its own, was evaluated to.</summary>
    public Value ResultOf(IOperation operation) => _results is not null && _results.TryGetValue(operation, out var value) ? value : Value.Unknown;

    private Value Remember(IOperation call, Value value)
    {
        if (value.Discriminates || value is SplitValue)
        {
            (_results ??= new Dictionary<IOperation, Value>())[call] = value;
        }

        return value;
    }

    /// <summary>Makes <paramref name="change"/> the current state.</summary>
    private void Set(ProgramState change) => State = change;

    private void EvaluateChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Evaluate(child);
        }
    }

    private Value Capture(IFlowCaptureOperation capture)
    {
        var value = Evaluate(capture.Value);
        Set(State.Write(Place.Of(capture.Id), value));
        return value;
    }

    /// <summary>The value of a comparison, where what is known leaves one outcome.</summary>
    private Value Decide(IOperation comparison)
    {
        if (IsDead)
        {
            return Value.Unknown;
        }

        var canBeTrue = Refinement.Assume(comparison, Value.Unknown, true, State, this) is not null;
        var canBeFalse = Refinement.Assume(comparison, Value.Unknown, false, State, this) is not null;
        return canBeTrue == canBeFalse ? Value.Unknown : new ConstantValue(canBeTrue);
    }

    private Value Convert(IConversionOperation conversion)
    {
        var value = Told(conversion.Operand, Evaluate(conversion.Operand), conversion.Type);
        if (conversion.OperatorMethod is null || value is NumberValue || IsNumeric(conversion.OperatorMethod.ContainingType))
        {
            return value;
        }

        return Found(conversion, Value.Unknown);
    }

    /// <summary>What came in as an <c>object</c>, a callback's state say, is what it is taken for.</summary>
    private Value Told(IOperation operand, Value value, ITypeSymbol? type) =>
        value is UnknownValue or NonNullValue
        && PlaceOf(operand) is { Kind: PlaceKind.Parameter } place
        && operand.Type?.SpecialType == SpecialType.System_Object
        && Body.Apis.KindOf(type) is { AlwaysSocket: true }
            ? Read(place, type)
            : value;

    private Value Await(IAwaitOperation wait)
    {
        // Asynchronous code that fails is taken not to have done what it does at its end.
        var before = State;
        var promised = Evaluate(wait.Operation);
        if (IsDead)
        {
            return Value.Unknown;
        }

        Raise(wait, Without(wait.Operation is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } ? before : State, new[] { promised }), counts: true);
        if (promised is TaskValue { MayTimeOut: true, Work.IsEmpty: false } && DisposedGuard.SwallowsTimeout(wait))
        {
            // The work goes on.
            _raiseBusy(State);
        }

        if (promised is TaskValue { NeverEnds: true })
        {
            End();
            return Value.Unknown;
        }

        Join(promised);
        ForgetShared();
        if (Body.NotesAwaits)
        {
            Set(State.Write(Place.Awaited, Value.NonNull));
        }

        return promised is TaskValue { Result: not UnknownValue } task ? task.Result : Found(wait, Value.Unknown);
    }

    private Value DelegateOf(IOperation target)
    {
        switch (target)
        {
            case IFlowAnonymousFunctionOperation lambda:
                GiveCaptured(lambda, lambda.Symbol, lambda);
                return new DelegateValue(lambda.Symbol, null, lambda);
            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } function:
                GiveCaptured(function, function.Method, null);
                return new DelegateValue(function.Method, null, null);
            case IMethodReferenceOperation { Instance: { } instance } method when Evaluate(instance) is ObjectValue receiver:
                Give(method, receiver);
                return new DelegateValue(method.Method, receiver, null);
            case IMethodReferenceOperation method:
                return new DelegateValue(method.Method, method.Instance is null ? null : Evaluate(method.Instance), null) { On = PlaceOf(method.Instance) };
            default:
                return Evaluate(target);
        }
    }

    /// <summary>Whether conversions that <paramref name="type"/> declares keep the number.</summary>
    private static bool IsNumeric(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr || NumberTypes.IsWrapper(type);
}
