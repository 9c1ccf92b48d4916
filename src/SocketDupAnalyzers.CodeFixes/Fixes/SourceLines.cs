using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// The layout of a text: which lines a statement has to itself, together with the comments that stand
/// directly above and beside it. Statements move as lines, so that their comments travel along and the
/// lines around them stay as they were.
/// </summary>
internal sealed class SourceLines(SourceText text, SyntaxNode root)
{
    /// <summary>The line break of this text.</summary>
    public string Break
    {
        get
        {
            var first = text.Lines[0];
            return first.EndIncludingLineBreak > first.End
                ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak))
                : "\n";
        }
    }

    /// <summary>The white space that the line of a position begins with.</summary>
    public string Indentation(int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>One step of indentation, as the text around a statement takes it.</summary>
    public string Step(StatementSyntax beside)
    {
        var here = Indentation(beside.SpanStart);
        var around = beside.Parent is { } parent && Indentation(parent.SpanStart) is var outer && here.StartsWith(outer, System.StringComparison.Ordinal) ? outer : here;
        return here.Length > around.Length ? here.Substring(around.Length)
            : text.Lines.Any(line => line.Span.Length > 0 && text[line.Start] == '\t') ? "\t"
            : "    ";
    }

    /// <summary>Whether two places lie on one line.</summary>
    public bool Together(int one, int other) =>
        text.Lines.GetLineFromPosition(one).LineNumber == text.Lines.GetLineFromPosition(other).LineNumber;

    /// <summary>Whether nothing stands before the node or token on its first line.</summary>
    public bool Begins(SyntaxNodeOrToken node) =>
        IsBlank(text.Lines.GetLineFromPosition(node.SpanStart).Start, node.SpanStart);

    /// <summary>Whether the node has its lines to itself; comments beside it belong to it.</summary>
    public bool Owns(SyntaxNode node)
    {
        var next = node.GetLastToken().GetNextToken();
        return Begins(node) && (next.IsKind(SyntaxKind.None) || !Together(node.Span.End, next.SpanStart));
    }

    /// <summary>The whole lines of a node that owns them, with the lines of comment directly above.</summary>
    public TextSpan Whole(SyntaxNode node) =>
        TextSpan.FromBounds(Top(node), text.Lines.GetLineFromPosition(node.Span.End).EndIncludingLineBreak);

    /// <summary>The whole lines of a node, and the empty line above them where none is needed once they are gone.</summary>
    public TextSpan WholeWithBlank(SyntaxNode node)
    {
        var whole = Whole(node);
        var above = text.Lines.GetLineFromPosition(whole.Start).LineNumber - 1;
        var below = text.Lines.GetLineFromPosition(whole.End);
        var isLast = whole.End >= text.Length || IsBlankLine(below.LineNumber)
            || text.ToString(below.Span).TrimStart().StartsWith("}", System.StringComparison.Ordinal);
        return IsBlankLine(above) && isLast ? TextSpan.FromBounds(text.Lines[above].Start, whole.End) : whole;
    }

    /// <summary>Whether a statement ends in a brace on a line of its own, behind which an empty line is due.</summary>
    public bool EndsInBrace(SyntaxNode statement) =>
        statement.GetLastToken() is var last && last.IsKind(SyntaxKind.CloseBraceToken) && IsBlank(Start(last.SpanStart), last.SpanStart);

    /// <summary>Where the line of a position begins.</summary>
    public int Start(int position) => text.Lines.GetLineFromPosition(position).Start;

    /// <summary>Where the line of a position ends, its break left out.</summary>
    public int End(int position) => text.Lines.GetLineFromPosition(position).End;

    /// <summary>Where the first line of a node begins, with the lines of comment directly above.</summary>
    public int Top(SyntaxNode node)
    {
        var top = text.Lines.GetLineFromPosition(node.SpanStart);
        while (top.LineNumber > 0)
        {
            var above = text.Lines[top.LineNumber - 1];
            if (above.Start < node.FullSpan.Start || !IsComment(above, node))
            {
                break;
            }

            top = above;
        }

        // A comment of several lines is taken as a whole or not at all.
        var cut = node.GetLeadingTrivia().Any(trivia => trivia.Span.Start < top.Start && trivia.Span.End > top.Start);
        return cut ? text.Lines.GetLineFromPosition(node.SpanStart).Start : top.Start;
    }

    private bool IsBlankLine(int number) =>
        number >= 0 && number < text.Lines.Count && IsBlank(text.Lines[number].Start, text.Lines[number].End);

    /// <summary>A span copied to another depth: the indentation of its lines changes, the inside of string literals does not.</summary>
    public IEnumerable<Piece> Copy(TextSpan span, string from, string to)
    {
        var copied = span.Start;
        if (from != to)
        {
            foreach (var line in text.Lines.Where(line => line.Start >= span.Start && line.Start < span.End))
            {
                if (line.Span.Length < from.Length || IsBlankLine(line.LineNumber) || text.ToString(new TextSpan(line.Start, from.Length)) != from || IsInsideToken(line.Start))
                {
                    continue;
                }

                if (line.Start > copied)
                {
                    yield return Piece.Copy(TextSpan.FromBounds(copied, line.Start));
                }

                yield return to;
                copied = line.Start + from.Length;
            }
        }

        if (copied < span.End)
        {
            yield return Piece.Copy(TextSpan.FromBounds(copied, span.End));
        }
    }

    /// <summary>Where the lines of a span begin that may be moved to another depth: not blank, and not inside a string.</summary>
    public IEnumerable<int> Starts(TextSpan span) =>
        text.Lines.Where(line => line.Start >= span.Start && line.Start < span.End && !IsBlankLine(line.LineNumber) && !IsInsideToken(line.Start))
            .Select(line => line.Start);

    /// <summary>Whether the line of a place is blank.</summary>
    public bool IsBlankAt(int position) => IsBlankLine(text.Lines.GetLineFromPosition(position).LineNumber);

    private bool IsInsideToken(int position)
    {
        var token = root.FindToken(position);
        return token.SpanStart < position
            || token.Parent!.AncestorsAndSelf().OfType<InterpolatedStringExpressionSyntax>().Any(text => text.SpanStart < position);
    }

    private bool IsComment(TextLine line, SyntaxNode node) =>
        !IsBlank(line.Start, line.End) && node.GetLeadingTrivia().Where(trivia => trivia.Span.OverlapsWith(line.Span))
            .All(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
                or SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia);

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
