using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>How often a piece of syntax runs in one run of the body that it stands in.</summary>
internal static class Loops
{
    /// <summary>The function, accessor or member whose code <paramref name="syntax"/> is.</summary>
    public static SyntaxNode? BodyOf(SyntaxNode syntax) => syntax.Ancestors().FirstOrDefault(IsBody);

    /// <summary>Whether <paramref name="syntax"/> may run more than once in one run of its body.</summary>
    public static bool IsInLoop(SyntaxNode syntax) => syntax.Ancestors()
        .TakeWhile(around => !IsBody(around))
        .Any(around => around is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or QueryExpressionSyntax)
        || BodyOf(syntax)?.DescendantNodes().Any(node => node.IsKind(SyntaxKind.GotoStatement)) == true;

    private static bool IsBody(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax or AccessorDeclarationSyntax;
}
