using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// .NET's own guards: <c>ArgumentOutOfRangeException.ThrowIfNegative(descriptor)</c> is a condition, of which one outcome throws. They
/// keep nothing of what they look at.
/// </summary>
internal static class Guards
{
    private const string Prefix = "ThrowIf";

    public static bool IsOne(IMethodSymbol method) => IsOfToken(method) ||
        (method is { IsStatic: true, ReturnsVoid: true }
        && method.Name.StartsWith(Prefix, StringComparison.Ordinal)
        && method.Parameters.Length > 0
        && QuietCalls.IsFramework(method.ContainingAssembly)
        && method.ContainingType.Name.EndsWith("Exception", StringComparison.Ordinal));

    /// <summary>The state behind the guard; null where it always throws.</summary>
    public static ProgramState? Behind(CallSite call, Evaluator evaluator)
    {
        if (IsOfToken(call.Method))
        {
            return IsCancelled(call.Receiver, evaluator) ? null : evaluator.State;
        }

        var guarded = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value.WithoutConversions();
        var bound = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 1)?.Value;
        var state = evaluator.State;
        return (guarded, call.Method.Name.Substring(Prefix.Length), bound?.ConstantValue.Value) switch
        {
            (null, _, _) => state,
            (_, "", _) => Refinement.Assume(guarded, call.ValueOf(guarded), false, state, evaluator),
            (_, "Null" or "NullOrEmpty" or "NullOrWhiteSpace", _) => Refinement.AssumeNull(guarded, false, state, evaluator),
            (_, "Zero", _) => Comparison.AssumeEqual(guarded, 0, false, state, evaluator),
            (_, "Negative", _) => Comparison.AssumeOrder(guarded, BinaryOperatorKind.LessThan, 0, false, state, evaluator),
            (_, "NegativeOrZero", _) => Comparison.AssumeOrder(guarded, BinaryOperatorKind.LessThanOrEqual, 0, false, state, evaluator),
            (_, "Equal", { } other) => Comparison.AssumeEqual(guarded, other, false, state, evaluator),
            (_, "LessThan", { } other) => Comparison.AssumeOrder(guarded, BinaryOperatorKind.LessThan, other, false, state, evaluator),
            (_, "LessThanOrEqual", { } other) => Comparison.AssumeOrder(guarded, BinaryOperatorKind.LessThanOrEqual, other, false, state, evaluator),
            _ => state,
        };
    }

    private static bool IsOfToken(IMethodSymbol method) => method is { Name: Prefix + "CancellationRequested", ContainingType.Name: "CancellationToken" };

    /// <summary>Whether the token was asked before, and was cancelled: it stays so.</summary>
    private static bool IsCancelled(IOperation? token, Evaluator evaluator) =>
        evaluator.PlaceOf(token) is { } place
        && evaluator.State[Place.Condition(token!.Syntax + ".IsCancellationRequested", ImmutableArray.Create(place.Root), isOverVariables: false)] is ConstantValue { Constant: true };
}
