using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <content>What a comparison tells of work: which of several has ended first, whether one has ended at all.</content>
internal sealed partial class BodyRun
{
    private Carried EvalBinary(IBinaryOperation comparison)
    {
        var left = Eval(comparison.LeftOperand);
        var right = Eval(comparison.RightOperand);
        var answer = AnswerOf(comparison, left, comparison.RightOperand, right) ?? AnswerOf(comparison, right, comparison.LeftOperand, left);
        return answer is not null
            ? new Carried { Answer = answer }
            : (left with { Answer = null }).Join(right with { Answer = null });
    }

    private static Answer? AnswerOf(IBinaryOperation comparison, Carried value, IOperation other, Carried otherValue)
    {
        var isEqual = comparison.OperatorKind == BinaryOperatorKind.Equals;
        if (!isEqual && comparison.OperatorKind != BinaryOperatorKind.NotEquals)
        {
            // A number below zero is none of a race.
            return value.Raced is { } numbered && comparison.LeftOperand != other && IsNegative(comparison.OperatorKind, other.ConstantValue.Value) is { } none ? new Answer(!none, null, numbered, null) : null;
        }

        switch (other.ConstantValue)
        {
            case { HasValue: true, Value: bool constant }:
                return value.Answer is { } asked ? (constant == isEqual ? asked : asked.Negated) : null;
            case { HasValue: true, Value: int number }:
                return value.Raced is { } all ? new Answer(number < 0 != isEqual, null, all, null) : null;
            case { HasValue: true }:
                return null;
        }

        // It is the one that has ended, or it is another: then that is none of those that are no work, as a delay.
        return value.Raced is not { } raced ? null
            : otherValue.Works.IsEmpty ? new Answer(!isEqual, null, raced, null)
            : new Answer(isEqual, null, otherValue, null);
    }

    /// <summary>Whether being so of a constant is to be negative, or not to be; null where it is neither.</summary>
    private static bool? IsNegative(BinaryOperatorKind kind, object? constant) => (kind, constant) switch
    {
        (BinaryOperatorKind.LessThan, 0) or (BinaryOperatorKind.LessThanOrEqual, -1) => true,
        (BinaryOperatorKind.GreaterThanOrEqual, 0) or (BinaryOperatorKind.GreaterThan, -1) => false,
        _ => null,
    };
}
