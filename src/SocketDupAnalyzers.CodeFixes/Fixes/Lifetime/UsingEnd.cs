using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Extends a using statement: its end moves behind statements that followed it, which are indented where they stand.</summary>
internal sealed class UsingEnd(FixSite site, UsingStatementSyntax @using)
{
    private readonly SourceLines _lines = site.Lines;

    /// <summary>False when the layout is one that the move would garble.</summary>
    public bool MoveBehind(IReadOnlyList<StatementSyntax> statements, Rearrangement edits)
    {
        StatementSyntax body = @using;
        while (body is UsingStatementSyntax inner)
        {
            body = inner.Statement;
        }

        var enclosure = new Enclosure(site, statements);
        if (!enclosure.Fits || !_lines.Owns(@using) || @using.DescendantTrivia().Any(trivia => trivia.IsDirective))
        {
            return false;
        }

        if (body is BlockSyntax block)
        {
            if (!_lines.Begins(block.CloseBraceToken) || _lines.Together(block.OpenBraceToken.SpanStart, block.CloseBraceToken.SpanStart)
                || StatementEdits.HasComment(block.CloseBraceToken.TrailingTrivia))
            {
                return false;
            }

            edits.Cut(TextSpan.FromBounds(_lines.Start(block.CloseBraceToken.SpanStart), _lines.Whole(@using).End));
        }
        else if (_lines.Begins(body))
        {
            edits.Insert(_lines.Whole(body).Start, enclosure.Outer + "{" + _lines.Break);
        }
        else
        {
            edits.Replace(
                TextSpan.FromBounds(body.GetFirstToken().GetPreviousToken().Span.End, body.SpanStart),
                _lines.Break + enclosure.Outer + "{" + _lines.Break + enclosure.Inner);
        }

        enclosure.Indent(edits, TextSpan.FromBounds(_lines.Whole(@using).End, enclosure.Span.End));
        enclosure.Close(edits, ["}"]);
        return true;
    }
}
