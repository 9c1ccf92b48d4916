using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>What a condition tells about the state on the edge where it holds and on the one where it does not.</summary>
internal static partial class Refinement
{
    /// <summary>The state in which <paramref name="condition"/> is <paramref name="truth"/>; null where it cannot be.</summary>
    /// <param name="condition">The condition, evaluated already.</param>
    /// <param name="value">Its value.</param>
    /// <param name="truth">The outcome that is assumed.</param>
    /// <param name="state">The state after the evaluation.</param>
    /// <param name="evaluator">Names places.</param>
    public static ProgramState? Assume(IOperation condition, Value value, bool truth, ProgramState state, Evaluator evaluator)
    {
        var (collection, isEmpty) = SequenceForms.EmptyTest(condition);
        (collection, isEmpty) = collection is null && WalkedThrough.Collection(condition) is { } walked ? (walked, false) : (collection, isEmpty);
        if (collection is not null && isEmpty == truth && Peek(collection, state, evaluator) is TaskValue { Work.IsEmpty: false } emptied)
        {
            // All that was in it has been taken out, by somebody who knows why.
            state = state.WithoutWork(emptied.Work);
        }

        var fact = evaluator.Body.FactOf(condition);
        return ConditionFact.IsPossible(fact, truth, state) && Interpret(condition, value, truth, state, evaluator) is { } known
            ? Disjunction.Narrow(ConditionFact.Note(fact, truth, known))
            : null;
    }

    private static ProgramState? Interpret(IOperation condition, Value value, bool truth, ProgramState state, Evaluator evaluator)
    {
        if (Constants.Of(condition, value) is bool constant)
        {
            return constant == truth ? state : null;
        }

        if ((value as SplitValue ?? evaluator.ResultOf(condition) as SplitValue) is { } told)
        {
            return Tell(told, truth, state);
        }

        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Assume(not.Operand, Value.Unknown, !truth, state, evaluator);
            case IIsNullOperation isNull:
                return AssumeNull(isNull.Operand, truth, state, evaluator);
            case IIsPatternOperation match:
                return AssumePattern(match.Value, match.Pattern, truth, state, evaluator);
            case IIsTypeOperation isType:
                return truth ? AssumeNull(isType.ValueOperand, false, state, evaluator)
                    : IsAlways(isType.ValueOperand, isType.TypeOperand, state, evaluator) ? AssumeNull(isType.ValueOperand, true, state, evaluator)
                    : state;
            case IPropertyReferenceOperation { Instance: not null } property when evaluator.DescriptorAsked(property) is { } descriptor:
                return StateQuestion.Assume(property, descriptor, truth, state);
            case IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable }:
                return AssumeNull(nullable, !truth, state, evaluator);
            case IBinaryOperation binary:
                return Comparison.Assume(binary, truth, state, evaluator);
            case IInvocationOperation { TargetMethod: { Name: "ReferenceEquals", ContainingType.SpecialType: SpecialType.System_Object }, Arguments: { Length: 2 } nullTest } when NullTested(nullTest) is { } asked:
                return AssumeNull(asked, truth, state, evaluator);
            case IInvocationOperation { TargetMethod: { Name: "ReferenceEquals", ContainingType.SpecialType: SpecialType.System_Object }, Arguments: { Length: 2 } pair }
                when Comparison.AreSame(pair[0].Value, pair[1].Value, state, evaluator) is { } same:
                return same == truth ? state : null;
            case IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: 1 } text }:
                return AssumeBlank(text[0].Value, truth, state, evaluator);
            case ISimpleAssignmentOperation assignment:
                return Assume(assignment.Target, Value.Unknown, truth, state, evaluator);
            case IConversionOperation conversion when conversion.OperatorMethod is null:
                return Assume(conversion.Operand, Value.Unknown, truth, state, evaluator);
            default:
                return AssumeConstant(condition, truth, state, evaluator);
        }
    }

    /// <summary>Takes the places and facts of <paramref name="operand"/> to null or to not null.</summary>
    public static ProgramState? AssumeNull(IOperation operand, bool isNull, ProgramState state, Evaluator evaluator)
    {
        switch (Peek(operand, state, evaluator))
        {
            case NullValue:
                return isNull ? state : null;
            case SplitValue told:
                return Tell(told, !isNull, state);
            case FunctionValue:
                return state;
            case NumberValue when operand.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
            case NonNullValue or ConstantValue or TaskValue or TupleValue or DelegateValue:
                return isNull ? null : state;
            case ObjectValue reference when state.Object(reference.Object) is { } info:
                return info.IsNonNull ? (isNull ? null : state)
                    : isNull ? WithoutObject(reference, state)
                    : state.With(reference.Object, info with { IsNonNull = true });
            default:
                return evaluator.PlaceOf(operand) is { } place && IsFact(place)
                    ? state.Assume(place, isNull ? NullOf(operand, evaluator) : Value.NonNull)
                    : state;
        }
    }

    private static IOperation? NullTested(ImmutableArray<IArgumentOperation> pair) =>
        IsNull(pair[1].Value) ? pair[0].Value : IsNull(pair[0].Value) ? pair[1].Value : null;

    private static bool IsNull(IOperation operand) => operand.WithoutConversions().ConstantValue is { HasValue: true, Value: null };

    /// <summary>Takes a text to be null or empty, or to be neither; one that was made on the way, an error's, is not empty.</summary>
    private static ProgramState? AssumeBlank(IOperation text, bool isBlank, ProgramState state, Evaluator evaluator) => Peek(text, state, evaluator) switch
    {
        ConstantValue { Constant: string known } => (known.Trim().Length == 0) == isBlank ? state : null,
        NonNullValue { IsAssumed: false } => isBlank ? null : state,
        NonNullValue => state,
        _ => isBlank && Peek(text, state, evaluator) is not NullValue ? state : AssumeNull(text, isBlank, state, evaluator),
    };

    /// <summary>Takes <paramref name="operand"/> to equal <paramref name="flag"/> or not to; a nullable one that does not may be null.</summary>
    public static ProgramState? AssumeFlag(IOperation operand, bool flag, bool isEqual, ProgramState state, Evaluator evaluator)
    {
        operand = operand.WithoutConversions();
        if (operand.Type?.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
        {
            return Assume(operand, Value.Unknown, flag == isEqual, state, evaluator);
        }

        return Peek(operand, state, evaluator) switch
        {
            NullValue => isEqual ? null : state,
            ConstantValue or SplitValue => Assume(operand, Value.Unknown, flag == isEqual, state, evaluator),
            _ => isEqual ? Assume(operand, Value.Unknown, flag, state, evaluator) : state,
        };
    }

    /// <summary>The value of an expression that was evaluated before, without evaluating it again.</summary>
    public static Value Peek(IOperation operand, ProgramState state, Evaluator evaluator) => operand switch
    {
        { ConstantValue: { HasValue: true, Value: { } constant } } => new ConstantValue(constant),
        { ConstantValue.HasValue: true } => Value.Null,
        IFieldReferenceOperation field when NumberTypes.ConstantOf(field.Field) is { } number => new ConstantValue(number),
        IConversionOperation conversion => Peek(conversion.Operand, state, evaluator),
        ISimpleAssignmentOperation assignment => Peek(assignment.Target, state, evaluator),
        IInvocationOperation or IAwaitOperation => evaluator.ResultOf(operand),
        IObjectCreationOperation { Arguments.Length: 1 } creation when creation.Type?.SpecialType == SpecialType.System_IntPtr && creation.Arguments[0].Value.ConstantValue is { HasValue: true, Value: { } number } => new ConstantValue(number),
        IObjectCreationOperation => evaluator.ResultOf(operand),
        IPropertyReferenceOperation when evaluator.ResultOf(operand) is var read and not UnknownValue => read,
        IFlowCaptureReferenceOperation capture when state[Place.Of(capture.Id)] is var captured and not UnknownValue => captured,
        _ => evaluator.PlaceOf(operand) is { } place ? state[place] : Value.Unknown,
    };

    private static ProgramState? AssumeConstant(IOperation condition, bool truth, ProgramState state, Evaluator evaluator)
    {
        switch (Peek(condition, state, evaluator))
        {
            case ConstantValue { Constant: bool known }:
                return known == truth ? state : null;
            case SplitValue told:
                return Tell(told, truth, state);
            case UnknownValue or NonNullValue when evaluator.PlaceOf(condition) is { } place:
                return state.Assume(place, new ConstantValue(truth));
            default:
                return state;
        }
    }

    /// <summary>The result is known, and with it what the call did.</summary>
    public static ProgramState Tell(SplitValue told, bool truth, ProgramState state)
    {
        foreach (var outcome in told.Outcomes)
        {
            var typestate = truth ? outcome.WhenTrue : outcome.WhenFalse;
            if (state.Descriptor(outcome.Descriptor) is not { } info)
            {
                continue;
            }

            if (outcome.OpenWhen is { } answer)
            {
                state = truth == answer ? state.With(outcome.Descriptor, info with { IsKnownOpen = true }) : state;
                continue;
            }

            if (outcome.StoredBy is { } store)
            {
                state = truth ? state : state.With(outcome.Descriptor, info with { Stores = info.Stores.RemoveAll(known => known.By == store) });
                continue;
            }

            if (typestate == Typestate.Unknown)
            {
                state = Comparison.Without(outcome.Descriptor, state);
            }
            else if (info.Typestate == Typestate.Unknown)
            {
                state = state.With(outcome.Descriptor, info with { Typestate = typestate, ClosedBy = typestate == Typestate.Closed ? told.Call : null });
            }
        }

        // A flag that was asked is that from now on: where paths meet again, it still goes with what it has told.
        return told.Key is null
            ? state.Places.KeysWhere((place, value) => place.Type?.SpecialType == SpecialType.System_Boolean && value.Equals(told)).ToArray().Aggregate(state, (known, flag) => known.Learn(flag, new ConstantValue(truth)))
            : state;
    }

    /// <summary>The object was null all the time: no place holds it any more.</summary>
    private static ProgramState WithoutObject(ObjectValue reference, ProgramState state)
    {
        var descriptor = state.DescriptorOf(reference);
        foreach (var place in state.Places.KeysWhere((_, value) => value.Equals(reference)).ToArray())
        {
            state = state.Assume(place, Value.Null);
        }

        return descriptor is { } id ? Comparison.Without(id, state) : state;
    }

    private static Value NullOf(IOperation operand, Evaluator evaluator) =>
        operand is IConversionOperation conversion ? NullOf(conversion.Operand, evaluator)
        : evaluator.Body.Apis.KindOf(operand.Type) is null ? Value.NullFact : Value.Null;

    private static bool IsFact(Place place) => place.Kind is PlaceKind.Local or PlaceKind.Parameter or PlaceKind.Member or PlaceKind.Capture;
}
