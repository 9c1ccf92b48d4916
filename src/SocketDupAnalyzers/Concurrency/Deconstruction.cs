using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>The elements of a deconstructing assignment.</summary>
internal static class Deconstruction
{
    /// <summary>What is assigned, element by element.</summary>
    public static ImmutableArray<IOperation> TargetsOf(IOperation target) =>
        ((target is IDeclarationExpressionOperation declaration ? declaration.Expression : target) as ITupleOperation)?.Elements ?? ImmutableArray<IOperation>.Empty;

    /// <summary>What each of <paramref name="targets"/> is assigned; empty where <paramref name="value"/> is not a tuple that is written out.</summary>
    public static ImmutableArray<IOperation> ValuesFor(ImmutableArray<IOperation> targets, IOperation value) =>
        Unconverted(value) is ITupleOperation tuple && tuple.Elements.Length == targets.Length
            ? tuple.Elements
            : ImmutableArray<IOperation>.Empty;

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation conversion ? Unconverted(conversion.Operand) : operation;
}
