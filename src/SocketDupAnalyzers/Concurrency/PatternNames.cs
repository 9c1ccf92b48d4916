using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>The locals that a pattern declares: each match gives them what is matched anew.</summary>
internal static class PatternNames
{
    /// <summary>The locals that <paramref name="pattern"/> declares, at whatever depth.</summary>
    public static IEnumerable<ILocalSymbol> In(IPatternOperation pattern) =>
        pattern.DescendantsAndSelf().OfType<IPatternOperation>().Select(DeclaredBy).OfType<ILocalSymbol>();

    /// <summary>The local that <paramref name="pattern"/> declares for the whole of what it matches; null where it declares none.</summary>
    public static ILocalSymbol? OfWhole(IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation negated => OfWhole(negated.Pattern),
        IBinaryPatternOperation binary => OfWhole(binary.LeftPattern) ?? OfWhole(binary.RightPattern),
        _ => DeclaredBy(pattern) as ILocalSymbol,
    };

    /// <summary>What <paramref name="pattern"/> is matched with as a whole; null where it matches a part of it.</summary>
    public static IOperation? ValueOf(IPatternOperation pattern)
    {
        var whole = pattern.Parent;
        while (whole is INegatedPatternOperation or IBinaryPatternOperation)
        {
            whole = whole.Parent;
        }

        return whole switch
        {
            IIsPatternOperation test => test.Value,
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => choice.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            _ => null,
        };
    }

    /// <summary>What <paramref name="pattern"/> itself declares.</summary>
    public static ISymbol? DeclaredBy(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        IListPatternOperation list => list.DeclaredSymbol,
        _ => null,
    };
}
