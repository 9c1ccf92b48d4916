using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>A name for a new local that no identifier near it bears.</summary>
internal static class UniqueName
{
    public static string In(SyntaxNode body, SemanticModel model, int position, string wanted)
    {
        var taken = new HashSet<string>(
            body.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText),
            System.StringComparer.Ordinal);
        taken.UnionWith(model.LookupSymbols(position).Where(symbol => symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol).Select(symbol => symbol.Name));

        var name = wanted;
        for (var i = 1; taken.Contains(name); i++)
        {
            name = wanted + i;
        }

        return name;
    }
}
