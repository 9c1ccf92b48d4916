using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Appends a line to the body of a using or try; a body without braces gets them.</summary>
internal sealed class BodyEnd(FixSite site, StatementSyntax body, StatementSyntax beside)
{
    private readonly SourceLines _lines = site.Lines;
    private readonly string _eol = site.Lines.Break;

    public void Add(Rearrangement edits, Func<string, IEnumerable<Piece>> write)
    {
        var outer = _lines.Indentation((body.Parent ?? body).SpanStart);
        if (body.Parent is BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax)
        {
            outer = _lines.Indentation(body.SpanStart);
        }

        var inner = outer + _lines.Step(beside);
        if (body is not BlockSyntax block)
        {
            Embrace(edits, outer, inner, write);
        }
        else if (_lines.Together(block.OpenBraceToken.SpanStart, block.CloseBraceToken.SpanStart))
        {
            Unfold(edits, block, outer, inner, write);
        }
        else
        {
            edits.Insert(_lines.Start(block.CloseBraceToken.SpanStart), [.. Gap(block), .. write(InnerOf(block, inner))]);
        }
    }

    private Piece[] Gap(BlockSyntax block) =>
        block.Statements.LastOrDefault() is { } last && _lines.EndsInBrace(last) && !HasComment(block) ? [_eol] : [];

    private static bool HasComment(BlockSyntax block) => block.CloseBraceToken.LeadingTrivia.Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia));

    private string InnerOf(BlockSyntax block, string inner) =>
        block.Statements.LastOrDefault(statement => _lines.Begins(statement)) is { } last ? _lines.Indentation(last.SpanStart) : inner;

    private void Embrace(Rearrangement edits, string outer, string inner, Func<string, IEnumerable<Piece>> write)
    {
        if (_lines.Begins(body))
        {
            var whole = _lines.Whole(body);
            edits.Insert(whole.Start, outer + "{" + _eol);
            edits.Insert(whole.End, [.. write(inner), outer + "}" + _eol]);
            return;
        }

        var before = body.GetFirstToken().GetPreviousToken().Span.End;
        edits.Replace(TextSpan.FromBounds(before, body.SpanStart), _eol + outer + "{" + _eol + inner);
        edits.Insert(body.Span.End, [_eol, .. write(inner), outer + "}"]);
    }

    private void Unfold(Rearrangement edits, BlockSyntax block, string outer, string inner, Func<string, IEnumerable<Piece>> write)
    {
        var last = block.CloseBraceToken.GetPreviousToken().Span.End;
        var content = TextSpan.FromBounds(block.OpenBraceToken.Span.End, last);
        edits.Replace(TextSpan.FromBounds(block.OpenBraceToken.GetPreviousToken().Span.End, block.OpenBraceToken.SpanStart), _eol + outer);
        if (block.Statements.Count > 0)
        {
            edits.Replace(TextSpan.FromBounds(content.Start, block.Statements[0].SpanStart), _eol + inner);
        }

        edits.Replace(TextSpan.FromBounds(last, block.CloseBraceToken.SpanStart), [_eol, .. write(inner), outer]);
    }
}
