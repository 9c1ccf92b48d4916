using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>Loops that wait for each element of a collection in its turn: <c>for (var i = 0; i &lt; tasks.Length; i++) await tasks[i];</c></summary>
internal static class WalkedThrough
{
    /// <summary>The collection that such a loop is through with where <paramref name="condition"/>, its own, is false; null where it is none.</summary>
    public static IOperation? Collection(IOperation condition) =>
        condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, RightOperand: IPropertyReferenceOperation { Property.Name: "Length" or "Count", Instance: { } counted } }
        && condition.Syntax.Parent is ForStatementSyntax loop
        && loop.Statement.DescendantNodesAndSelf().OfType<ElementAccessExpressionSyntax>().Any(element => element.Expression.ToString() == counted.Syntax.ToString() && IsWaitedFor(element))
            ? counted
            : null;

    private static bool IsWaitedFor(ElementAccessExpressionSyntax element) => element.Parent switch
    {
        AwaitExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Wait" or "Join" or "ConfigureAwait" or "GetAwaiter" or "Result" } => true,
        _ => false,
    };
}
