using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>The variables that a piece of code names.</summary>
internal static class SocketSymbols
{
    public static HashSet<ISymbol> In(IEnumerable<SyntaxNode> nodes, SemanticModel model)
    {
        var symbols = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var part in nodes.SelectMany(node => node.DescendantNodesAndSelf()))
        {
            var symbol = part switch
            {
                IdentifierNameSyntax => model.GetSymbolInfo(part).Symbol,
                VariableDeclaratorSyntax => model.GetDeclaredSymbol(part),
                _ => null,
            };
            if (symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false })
            {
                symbols.Add(symbol);
            }
        }

        return symbols;
    }

    public static bool Share(IEnumerable<ISymbol> one, IEnumerable<ISymbol> other) =>
        one.Any(symbol => other.Contains(symbol, SymbolEqualityComparer.Default));
}
