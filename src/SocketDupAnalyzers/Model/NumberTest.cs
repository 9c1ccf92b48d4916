using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// A comparison of a number with a constant. What several such comparisons leave of the number is an interval: who has found it to be zero
/// does not find it above zero.
/// </summary>
/// <param name="Place">Where what is known of the number is kept.</param>
/// <param name="Kind">How it is compared.</param>
/// <param name="Bound">With what.</param>
/// <param name="Least">What it is at least, whatever happened: a length is not negative.</param>
internal sealed record NumberTest(Place Place, BinaryOperatorKind Kind, long Bound, long Least)
{
    /// <summary>The test that <paramref name="condition"/> is; null where it is none.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="placeOf">The place for what is known of a number, by its text.</param>
    public static NumberTest? Of(IOperation condition, Func<string, Place> placeOf) => condition switch
    {
        // Null is on neither side of a number.
        IBinaryOperation { IsLifted: true } => null,
        IBinaryOperation { OperatorMethod: null, LeftOperand: var number, RightOperand: var bound, OperatorKind: var kind } when Constant(bound) is { } value => Of(number, kind, value, placeOf),
        IBinaryOperation { OperatorMethod: null, LeftOperand: var bound, RightOperand: var number, OperatorKind: var kind } when Constant(bound) is { } value => Of(number, Comparison.Mirror(kind), value, placeOf),
        IIsPatternOperation { Value: var number, Pattern: IRelationalPatternOperation pattern } when Constant(pattern.Value) is { } value => Of(number, pattern.OperatorKind, value, placeOf),
        IIsPatternOperation { Value: var number, Pattern: IConstantPatternOperation pattern } when Constant(pattern.Value) is { } value => Of(number, BinaryOperatorKind.Equals, value, placeOf),
        _ => null,
    };

    /// <summary>What is left of the number where the comparison is <paramref name="truth"/>.</summary>
    public IntervalValue After(bool truth, ProgramState state)
    {
        var known = state[Place] as IntervalValue ?? new IntervalValue(Least, long.MaxValue);
        return (Kind, truth) switch
        {
            (BinaryOperatorKind.Equals, true) or (BinaryOperatorKind.NotEquals, false) => known.Between(Bound, Bound),
            (BinaryOperatorKind.Equals, false) or (BinaryOperatorKind.NotEquals, true) => known.Without(Bound),
            (BinaryOperatorKind.GreaterThan, true) or (BinaryOperatorKind.LessThanOrEqual, false) => known.Between(Bound + 1, long.MaxValue),
            (BinaryOperatorKind.GreaterThan, false) or (BinaryOperatorKind.LessThanOrEqual, true) => known.Between(long.MinValue, Bound),
            (BinaryOperatorKind.GreaterThanOrEqual, true) or (BinaryOperatorKind.LessThan, false) => known.Between(Bound, long.MaxValue),
            (BinaryOperatorKind.GreaterThanOrEqual, false) or (BinaryOperatorKind.LessThan, true) => known.Between(long.MinValue, Bound - 1),
            _ => known,
        };
    }

    /// <summary>The state that remembers it.</summary>
    public ProgramState Note(bool truth, ProgramState state) => state.Write(Place, After(truth, state));

    private static NumberTest? Of(IOperation number, BinaryOperatorKind kind, long bound, Func<string, Place> placeOf)
    {
        var text = number.WithoutConversions().Syntax.ToString();
        var isCount = text.EndsWith(".Length", StringComparison.Ordinal) || text.EndsWith(".Count", StringComparison.Ordinal);
        return new NumberTest(placeOf(text), kind, bound, isCount ? 0 : long.MinValue);
    }

    /// <summary>A constant that has numbers on both sides of it.</summary>
    private static long? Constant(IOperation operand) =>
        operand.ConstantValue is { HasValue: true, Value: { } value } && value is int or short or byte or sbyte or ushort or uint or long && Constants.ToInt64(value) is { } number and > long.MinValue and < long.MaxValue ? number : null;
}
