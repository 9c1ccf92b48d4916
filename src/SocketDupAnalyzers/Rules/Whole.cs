using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>The expression that a reader sees: of <c>a?.B()</c> all, not only <c>.B()</c>.</summary>
internal static class Whole
{
    public static SyntaxNode Of(SyntaxNode node)
    {
        for (var parent = node.Parent; parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull.Span.End == node.Span.End && conditional.WhenNotNull.Span.Contains(node.Span); parent = node.Parent)
        {
            node = conditional;
        }

        return node;
    }
}
