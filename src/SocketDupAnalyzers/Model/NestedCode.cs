using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>Looks into the lambdas and local functions of a body.</summary>
internal static class NestedCode
{
    /// <summary>The locals and parameters that nested code of <paramref name="root"/> assigns.</summary>
    public static ImmutableHashSet<ISymbol> WrittenIn(IOperation root)
    {
        var written = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var nested in root.Descendants())
        {
            if (nested is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                foreach (var operation in nested.Descendants())
                {
                    if (TargetOf(operation) is { } target && SymbolOf(target) is { } symbol)
                    {
                        written.Add(symbol);
                    }
                }
            }
        }

        return written.ToImmutable();
    }

    private static IOperation? TargetOf(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Target,
        IIncrementOrDecrementOperation step => step.Target,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
        _ => null,
    };

    private static ISymbol? SymbolOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
