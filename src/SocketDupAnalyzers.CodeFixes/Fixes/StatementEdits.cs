using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>Takes whole statements out of a text and copies them elsewhere, as lines where they have their lines to themselves.</summary>
internal sealed class StatementEdits(FixSite site, Rearrangement edits)
{
    private readonly SourceLines _lines = site.Lines;

    /// <summary>A copy at another depth, with the comments that belong to the statement, ended by a line break.</summary>
    public IEnumerable<Piece> Copy(StatementSyntax statement, string indent)
    {
        if (!_lines.Owns(statement))
        {
            return [indent, Piece.Copy(statement.Span), _lines.Break];
        }

        var whole = _lines.Whole(statement);
        var copy = _lines.Copy(whole, _lines.Indentation(statement.SpanStart), indent);
        return EndsInBreak(whole) ? copy : copy.Append(_lines.Break);
    }

    /// <summary>False when a comment would be lost.</summary>
    public bool Remove(StatementSyntax statement)
    {
        if (_lines.Owns(statement))
        {
            edits.Cut(_lines.WholeWithBlank(statement));
            return true;
        }

        var previous = statement.GetFirstToken().GetPreviousToken();
        var next = statement.GetLastToken().GetNextToken();
        var gap = _lines.Begins(statement)
            ? TextSpan.FromBounds(statement.SpanStart, next.SpanStart)
            : TextSpan.FromBounds(previous.Span.End, statement.Span.End);
        if (HasComment(_lines.Begins(statement) ? statement.GetTrailingTrivia().Concat(next.LeadingTrivia) : previous.TrailingTrivia.Concat(statement.GetLeadingTrivia())))
        {
            return false;
        }

        edits.Cut(gap);
        return true;
    }

    /// <summary>The same where what its comments say may concern more than the statement: they stay.</summary>
    public bool RemoveAlone(StatementSyntax statement)
    {
        if (!HasComment(statement.DescendantTrivia()) || !_lines.Owns(statement))
        {
            return Remove(statement);
        }

        var line = site.Text.Lines.GetLineFromPosition(statement.SpanStart);
        var comment = statement.GetTrailingTrivia().FirstOrDefault(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        edits.Cut(comment == default ? TextSpan.FromBounds(line.Start, _lines.Whole(statement).End) : TextSpan.FromBounds(statement.SpanStart, comment.SpanStart));
        return !HasComment(statement.DescendantTrivia().Where(trivia => statement.Span.Contains(trivia.Span)));
    }

    public bool EndsInBreak(TextSpan span) => span.Length > 0 && site.Text[span.End - 1] is '\n' or '\r';

    public static bool HasComment(IEnumerable<SyntaxTrivia> trivia) =>
        trivia.Any(one => !one.IsKind(SyntaxKind.WhitespaceTrivia) && !one.IsKind(SyntaxKind.EndOfLineTrivia));
}
