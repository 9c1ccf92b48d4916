using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.Summaries;

/// <summary>
/// Whether anything in a body can come too late or too early for a close in it, to judge by where it stands: a use behind it, or work or a store in front
/// of it. What runs again is behind itself: a loop, a lambda, a local function, whatever a <c>goto</c> goes back to.
/// </summary>
internal static class CloseOrder
{
    private const Traits Before = Traits.Starts | Traits.Returns | Traits.Stores;

    /// <param name="root">The body.</param>
    /// <param name="sites">What stands in it, with all that each can do.</param>
    public static bool Matters(SyntaxNode root, IReadOnlyList<TraitSite> sites)
    {
        var jumps = root.DescendantNodes().Any(node => node is GotoStatementSyntax or LocalFunctionStatementSyntax);
        foreach (var close in sites.Where(site => (site.Traits & Traits.Closes) != Traits.None))
        {
            var span = jumps ? root.FullSpan : SpanOf(close.Syntax, root);
            if (sites.Any(site => (site.Syntax != close.Syntax || !span.IsEmpty) && Matters(site.Traits, site.Syntax.Span, span)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matters(Traits traits, TextSpan site, TextSpan close) =>
        ((traits & Traits.Uses) != Traits.None && site.End > close.Start)
        || ((traits & Before) != Traits.None && site.Start < close.End);

    /// <summary>From where on a use comes after the close at <paramref name="close"/>, to where a start comes before it.</summary>
    private static TextSpan SpanOf(SyntaxNode close, SyntaxNode root)
    {
        var at = close switch
        {
            UsingStatementSyntax => close.Span.End,
            _ when close.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { Parent: { } block } declaration && declaration.UsingKeyword.IsKind(SyntaxKind.UsingKeyword) => block.Span.End,
            _ => close.Span.End,
        };
        var span = new TextSpan(at, 0);
        for (var around = close.Parent; around is not null && around != root.Parent; around = around.Parent)
        {
            if (around is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax)
            {
                span = around is AnonymousFunctionExpressionSyntax ? TextSpan.FromBounds(around.SpanStart, root.Span.End) : around.Span;
            }
        }

        return span;
    }
}
