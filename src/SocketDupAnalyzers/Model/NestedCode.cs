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

    /// <summary>The locals and parameters that lambdas of <paramref name="root"/> mention, with the position of the first that does.</summary>
    public static Dictionary<Place, int> CapturedIn(IOperation root)
    {
        var captured = new Dictionary<Place, int>();
        foreach (var lambda in root.Descendants().OfType<IAnonymousFunctionOperation>())
        {
            foreach (var operation in lambda.Descendants())
            {
                if (PlaceOf(operation) is { } place && !IsOwn(place.Symbol!, lambda.Syntax) && !(captured.TryGetValue(place, out var first) && first <= lambda.Syntax.SpanStart))
                {
                    captured[place] = lambda.Syntax.SpanStart;
                }
            }
        }

        return captured;
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
