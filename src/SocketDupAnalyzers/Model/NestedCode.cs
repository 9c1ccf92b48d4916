using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>Looks into the lambdas and local functions of a body.</summary>
internal static class NestedCode
{
    /// <summary>The locals and parameters that nested code of <paramref name="root"/> assigns.</summary>
    public static ImmutableArray<Place> WrittenIn(IOperation root)
    {
        var written = new HashSet<Place>();
        foreach (var nested in root.Descendants())
        {
            if (nested is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                foreach (var operation in nested.Descendants())
                {
                    if (TargetOf(operation) is { } target && PlaceOf(target) is { } place)
                    {
                        written.Add(place);
                    }
                }
            }
        }

        return written.ToImmutableArray();
    }

    /// <summary>The locals and parameters that each lambda and local function of <paramref name="root"/> has from around it.</summary>
    public static Dictionary<ISymbol, ImmutableArray<Place>> CapturesIn(IOperation root)
    {
        var captures = new Dictionary<ISymbol, ImmutableArray<Place>>(SymbolEqualityComparer.Default);
        foreach (var nested in root.Descendants())
        {
            var code = (nested as IAnonymousFunctionOperation)?.Symbol ?? (nested as ILocalFunctionOperation)?.Symbol;
            if (code is not null)
            {
                captures[code] = nested.Descendants()
                    .Select(PlaceOf)
                    .OfType<Place>()
                    .Where(place => !IsOwn(place.Symbol!, nested.Syntax))
                    .Distinct()
                    .ToImmutableArray();
            }
        }

        return captures;
    }

    private static bool IsOwn(ISymbol symbol, SyntaxNode code) =>
        symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == code.SyntaxTree && code.Span.Contains(reference.Span));

    private static IOperation? TargetOf(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Target,
        IIncrementOrDecrementOperation step => step.Target,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
        _ => null,
    };

    private static Place? PlaceOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => Place.Of(local.Local),
        IParameterReferenceOperation parameter => Place.Of(parameter.Parameter),
        _ => null,
    };
}
