using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>A name for a new local that no identifier near it bears.</summary>
internal static class UniqueName
{
    public static string At(StatementSyntax statement, SemanticModel model, string wanted)
    {
        var member = statement.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax)
            ?? statement.SyntaxTree.GetRoot();
        var taken = new HashSet<string>(
            member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText),
            System.StringComparer.Ordinal);
        taken.UnionWith(
            model.LookupSymbols(statement.SpanStart)
                .Where(symbol => symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol)
                .Select(symbol => symbol.Name));

        var name = wanted;
        for (var i = 1; taken.Contains(name); i++)
        {
            name = wanted + i;
        }

        return name;
    }
}
