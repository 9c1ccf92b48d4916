using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>Constants of the language as the model compares them.</summary>
internal static class Constants
{
    /// <summary>The constant that <paramref name="operation"/> is, or that its <paramref name="value"/> is known to be.</summary>
    public static object? Of(IOperation operation, Value value) =>
        operation.ConstantValue is { HasValue: true, Value: { } constant } ? constant : (value as ConstantValue)?.Constant;

    /// <summary>The numbers between which a <c>static readonly</c> field chooses when it is initialized; empty for anything else.</summary>
    public static ImmutableArray<long> ChosenByPlatform(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field }
            && field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            ? initializer.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.Value is { } value ? ToInt64(value) : null).OfType<long>().ToImmutableArray()
            : ImmutableArray<long>.Empty;
    }

    /// <summary><paramref name="constant"/> as a number; null for what is none.</summary>
    public static long? ToInt64(object constant) => constant switch
    {
        // The failure value of a native call, in an unsigned variable.
        uint.MaxValue => -1,
        ulong big => unchecked((long)big),
        int or uint or long or short or ushort or byte or sbyte => Convert.ToInt64(constant, CultureInfo.InvariantCulture),
        _ => null,
    };
}
