using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Model;

/// <summary>Code that expects the object to be disposed: a <c>try</c> around it whose <c>catch</c> names <c>ObjectDisposedException</c>.</summary>
internal static class DisposedGuard
{
    private const string Name = "ObjectDisposedException";

    /// <summary>Whether such a <c>catch</c>, by its type or in its filter, covers <paramref name="operation"/> in its own body.</summary>
    public static bool Covers(IOperation operation) => IsCaught(operation, handler => Names(handler, operation.SemanticModel));

    /// <summary>Whether a <c>catch</c> of everything keeps what <paramref name="operation"/> throws from the caller.</summary>
    public static bool IsSwallowed(IOperation operation) => IsCaught(operation, handler =>
        (handler.Declaration is null || operation.SemanticModel?.GetTypeInfo(handler.Declaration.Type).Type is { Name: "Exception" })
        && handler.Filter is null
        && !handler.Block.DescendantNodes().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax));

    private static bool IsCaught(IOperation operation, Func<CatchClauseSyntax, bool> takes)
    {
        for (var node = operation.Syntax; node.Parent is { } parent && parent is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax); node = parent)
        {
            if (parent is TryStatementSyntax attempt && attempt.Block == node && attempt.Catches.Any(takes))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(CatchClauseSyntax handler, SemanticModel? model) =>
        handler.DescendantNodes(node => node is not BlockSyntax)
            .OfType<SimpleNameSyntax>()
            .Any(name => name.Identifier.ValueText == Name && model?.GetSymbolInfo(name).Symbol is null or INamedTypeSymbol { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });
}
