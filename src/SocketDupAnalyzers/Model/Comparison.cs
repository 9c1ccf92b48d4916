using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>Comparisons with constants: null, flags, numbers, and the value by which a native call says that it failed.</summary>
internal static class Comparison
{
    public static ProgramState? Assume(IBinaryOperation binary, bool truth, ProgramState state, Evaluator evaluator)
    {
        if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && AreSame(binary.LeftOperand, binary.RightOperand, state, evaluator) is { } same)
        {
            return truth == (same == (binary.OperatorKind == BinaryOperatorKind.Equals)) ? state : null;
        }

        var (operand, kind, constant) = Normalize(binary, state, evaluator);
        switch (kind)
        {
            case BinaryOperatorKind.Equals:
                return constant switch
                {
                    NullValue => Refinement.AssumeNull(operand, truth, state, evaluator),
                    ConstantValue { Constant: bool flag } => Refinement.AssumeFlag(operand, flag, truth, state, evaluator),
                    ConstantValue known => AssumeEqual(operand, known.Constant, truth, state, evaluator),
                    _ => state,
                };
            case BinaryOperatorKind.NotEquals:
                return constant switch
                {
                    NullValue => Refinement.AssumeNull(operand, !truth, state, evaluator),
                    ConstantValue { Constant: bool flag } => Refinement.AssumeFlag(operand, flag, !truth, state, evaluator),
                    ConstantValue known => AssumeEqual(operand, known.Constant, !truth, state, evaluator),
                    _ => state,
                };
            default:
                return constant is ConstantValue bound ? AssumeOrder(operand, kind, bound.Constant, truth, state, evaluator) : state;
        }
    }

    public static ProgramState? AssumeEqual(IOperation operand, object constant, bool truth, ProgramState state, Evaluator evaluator)
    {
        switch (Refinement.Peek(operand, state, evaluator))
        {
            case SplitValue told when told.IsFalse(constant):
                return Refinement.Tell(told, !truth, state);
            case SplitValue told:
                return truth ? Refinement.Tell(told, true, state) : state;
            case ConstantValue known:
                return known.Constant.Equals(constant) || (Number(known.Constant) is { } a && a == Number(constant)) ? (truth ? state : null) : truth ? null : state;
            case NullValue:
                return truth ? null : state;
            case NumberValue descriptor when Number(constant) is { } none and <= 0:
                return truth ? Failed(descriptor, none, state) : state;
            case UnknownValue or NonNullValue or NoNumberValue when truth && evaluator.PlaceOf(operand) is { } place:
                return state.Assume(place, new ConstantValue(constant));
            default:
                return state;
        }
    }

    public static ProgramState? AssumeOrder(IOperation operand, BinaryOperatorKind kind, object constant, bool truth, ProgramState state, Evaluator evaluator)
    {
        if (Number(constant) is not { } bound)
        {
            return state;
        }

        switch (Refinement.Peek(operand, state, evaluator))
        {
            case NullValue when operand.WithoutConversions().Type?.IsValueType != false:
                // Nothing compares with a number but a number.
                return truth ? null : state;
            case ConstantValue known when Number(known.Constant) is { } number:
                return Compare(number, kind, bound) is { } outcome ? (outcome == truth ? state : null) : state;
            case SplitValue told when Compare(told.Key is null ? 0 : Number(told.Key) ?? bound, kind, bound) is { } wouldBe:
                return wouldBe == truth ? state : Refinement.Tell(told, true, state);
            case NumberValue descriptor:
                return IsNone(kind, bound, truth) ? Failed(descriptor, -1, state) : state;
            case UnknownValue when IsNone(kind, bound, truth) && evaluator.PlaceOf(operand) is { Kind: PlaceKind.Parameter } place:
                return state.Assume(place, Value.NoNumber);
            default:
                return state;
        }
    }

    /// <summary>Whether two expressions are one object; null where that cannot be told. What was made here is nothing that was there before.</summary>
    public static bool? AreSame(IOperation left, IOperation right, ProgramState state, Evaluator evaluator)
    {
        if (Refinement.Peek(left, state, evaluator) is not ObjectValue a || Refinement.Peek(right, state, evaluator) is not ObjectValue b)
        {
            return null;
        }

        return a.Equals(b) ? true
            : state.DescriptorOf(a) is { } x && state.DescriptorOf(b) is { } y && (state.Descriptor(x)?.Origin != Origin.Borrowed || state.Descriptor(y)?.Origin != Origin.Borrowed) && !x.Equals(y) ? false
            : null;
    }

    /// <summary>
    /// Whether what compares so is no descriptor. The failure value is the negative one: it lies on the side where every number is
    /// below zero. Zero is the standard input's, and no socket's.
    /// </summary>
    private static bool IsNone(BinaryOperatorKind kind, long bound, bool truth) => bound <= 0 && (truth
        ? kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        : kind is BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.GreaterThan);

    /// <summary>The number is none of a descriptor: whatever held it holds a constant.</summary>
    private static ProgramState Failed(NumberValue number, long none, ProgramState state)
    {
        foreach (var entry in state.Places)
        {
            if (entry.Value.Equals(number))
            {
                state = state.Assume(entry.Key, new ConstantValue((int)none));
            }
        }

        return Without(number.Descriptor, state);
    }

    /// <summary>The state in which there never was such a descriptor.</summary>
    public static ProgramState Without(Identity descriptor, ProgramState state)
    {
        if (state.Descriptor(descriptor) is not { } info)
        {
            return state.Collect();
        }

        foreach (var original in state.Descriptors.KeysWhere((_, other) => other.DuplicatedBy is { } site && ReferenceEquals(site, info.MadeBy)))
        {
            state = state.With(original, state.Descriptor(original)! with { DuplicatedBy = null });
        }

        return (info.IsOwed ? state.With(descriptor, info with { Duty = Duty.None }) : state).Collect();
    }

    private static (IOperation Operand, BinaryOperatorKind Kind, Value Constant) Normalize(IBinaryOperation binary, ProgramState state, Evaluator evaluator)
    {
        var right = Refinement.Peek(binary.RightOperand, state, evaluator);
        if (right is ConstantValue or NullValue)
        {
            return (binary.LeftOperand, binary.OperatorKind, right);
        }

        var left = Refinement.Peek(binary.LeftOperand, state, evaluator);
        return (binary.RightOperand, Mirror(binary.OperatorKind), left);
    }

    /// <summary>The comparison with its sides exchanged.</summary>
    public static BinaryOperatorKind Mirror(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    private static bool? Compare(long number, BinaryOperatorKind kind, long bound) => kind switch
    {
        BinaryOperatorKind.LessThan => number < bound,
        BinaryOperatorKind.LessThanOrEqual => number <= bound,
        BinaryOperatorKind.GreaterThan => number > bound,
        BinaryOperatorKind.GreaterThanOrEqual => number >= bound,
        _ => null,
    };

    private static long? Number(object constant) => Constants.ToInt64(constant);
}
