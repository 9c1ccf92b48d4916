using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Model;

/// <summary>Methods that never return, or that look as if they may not.</summary>
internal static class ThrowHelpers
{
    /// <summary>Whether the method says itself that it never returns.</summary>
    public static bool IsAnnotated(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "DoesNotReturnAttribute", ContainingNamespace.Name: "CodeAnalysis" });

    private const int MostStatements = 12;

    /// <summary>Whether a short method's last act is to throw: worth a look at all its paths.</summary>
    public static bool EndsInThrow(IMethodSymbol method) =>
        !method.DeclaringSyntaxReferences.IsEmpty
        && method.DeclaringSyntaxReferences[0].GetSyntax() is BaseMethodDeclarationSyntax declaration
        && (declaration.Body is { Statements: { Count: <= MostStatements } statements } ? statements.LastOrDefault() is ThrowStatementSyntax : declaration.ExpressionBody?.Expression is ThrowExpressionSyntax);
}
