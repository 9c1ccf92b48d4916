using System;
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

    /// <summary>Whether a short method's last act is to throw, or to call what is named after that: worth a look at all its paths.</summary>
    public static bool EndsInThrow(IMethodSymbol method) =>
        !method.DeclaringSyntaxReferences.IsEmpty
        && method.DeclaringSyntaxReferences[0].GetSyntax() is BaseMethodDeclarationSyntax declaration
        && (declaration.Body is { Statements: { Count: <= MostStatements } statements }
            ? statements.LastOrDefault() is { } last && (last is ThrowStatementSyntax || (last is ExpressionStatementSyntax { Expression: var call } && Throws(call)))
            : declaration.ExpressionBody?.Expression is { } only && Throws(only));

    /// <summary>Whether a short method throws on some path: it may be there to refuse.</summary>
    public static bool MayThrow(IMethodSymbol method) =>
        method.ReturnsVoid
        && !method.DeclaringSyntaxReferences.IsEmpty
        && method.DeclaringSyntaxReferences[0].GetSyntax() is BaseMethodDeclarationSyntax { Body.Statements.Count: var count } declaration
        && count <= MostStatements
        && declaration.DescendantNodes().Any(node => node is ThrowStatementSyntax || (node is ExpressionSyntax expression && Throws(expression)));

    private static bool Throws(ExpressionSyntax expression) => expression switch
    {
        ThrowExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } => IsThrow(name),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var name } } => IsThrow(name),
        _ => false,
    };

    private static bool IsThrow(string name) => name.StartsWith("Throw", StringComparison.Ordinal) || name == "Rethrow";

    /// <summary>The answer of <paramref name="parameter"/> with which the method does not return; null where it says nothing of the kind.</summary>
    public static bool? RefusedAnswer(IParameterSymbol? parameter) =>
        parameter?.Type.SpecialType != SpecialType.System_Boolean ? null
        : parameter.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: "DoesNotReturnIfAttribute", ContainingNamespace.Name: "CodeAnalysis" })?.ConstructorArguments is { Length: 1 } given
            ? given[0].Value as bool?
            : null;
}
