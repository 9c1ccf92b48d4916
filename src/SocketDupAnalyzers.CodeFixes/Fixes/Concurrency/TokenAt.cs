using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>The cancellation token that is at hand where an operation is: that of its function, or of one around it.</summary>
internal static class TokenAt
{
    public static string? Of(GatedOperation operation, SemanticModel model)
    {
        for (var function = operation.Function; function is not (null or CompilationUnitSyntax); function = StatementList.BodyAround(function))
        {
            var symbol = function is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(function).Symbol as IMethodSymbol : model.GetDeclaredSymbol(function) as IMethodSymbol;
            var tokens = symbol?.Parameters
                .Where(parameter => parameter.RefKind == RefKind.None && parameter.Type is { Name: "CancellationToken", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } })
                .ToList();
            if (tokens is { Count: > 0 })
            {
                return tokens.Count == 1 ? tokens[0].Name : null;
            }

            if (symbol is null or { IsStatic: true, MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            {
                return null;
            }
        }

        return null;
    }
}
