using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Model;

/// <summary>What nested code mentions, by its text.</summary>
internal static class Captures
{
    /// <summary>Whether <paramref name="symbol"/> may be captured at <paramref name="node"/>; by name, which at worst keeps a rule silent.</summary>
    public static bool Mentions(SyntaxNode node, ISymbol symbol) =>
        node is not AnonymousFunctionExpressionSyntax
        || node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == symbol.Name);
}
