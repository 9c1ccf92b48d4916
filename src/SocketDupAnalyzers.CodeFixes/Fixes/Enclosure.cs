using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>Statements that go into a block: their lines, and those between them, are indented by one step where they stand.</summary>
internal sealed class Enclosure(FixSite site, IReadOnlyList<StatementSyntax> statements)
{
    private readonly SourceLines _lines = site.Lines;

    /// <summary>The indentation of what goes into the block, as it is now and as that of the block will be.</summary>
    public string Outer { get; } = statements.Count == 0 ? "" : site.Lines.Indentation(statements[0].SpanStart);

    public string Inner => Outer + _lines.Step(statements[0]);

    /// <summary>All lines, with comments above the first statement and beside the last.</summary>
    public TextSpan Span => TextSpan.FromBounds(_lines.Top(statements[0]), _lines.Whole(statements[statements.Count - 1]).End);

    /// <summary>Whether the statements have their lines to themselves, and no directive stands among them.</summary>
    public bool Fits =>
        statements.Count > 0 && statements.All(_lines.Owns)
        && !statements.SelectMany(statement => statement.DescendantTrivia()).Any(trivia => trivia.IsDirective);

    /// <summary>Indents the lines that no edit has cut.</summary>
    public void Indent(Rearrangement edits) => Indent(edits, Span);

    /// <summary>Indents the lines of a span, which may begin earlier, that no edit has cut.</summary>
    public void Indent(Rearrangement edits, TextSpan span)
    {
        foreach (var start in _lines.Starts(span).Where(start => !edits.IsCut(start)))
        {
            edits.Insert(start, _lines.Step(statements[0]));
        }
    }

    /// <summary>Makes the statements the body of the header that directly precedes them.</summary>
    public void Fill(Rearrangement edits, StatementSyntax header)
    {
        var end = _lines.Whole(header).End;
        edits.Insert(end, Outer + "{" + _lines.Break);
        if (end < Span.Start && string.IsNullOrWhiteSpace(site.Text.ToString(TextSpan.FromBounds(end, Span.Start))))
        {
            edits.Cut(TextSpan.FromBounds(end, Span.Start));
        }

        Indent(edits, TextSpan.FromBounds(end, Span.End));
        Close(edits, ["}"]);
    }

    /// <summary>Puts lines in front of the statements and behind them, and indents what is between.</summary>
    public void Wrap(Rearrangement edits, IEnumerable<string> before, IEnumerable<string> behind)
    {
        edits.Insert(Span.Start, before.Select(line => (Piece)(Outer + line + _lines.Break)));
        Indent(edits);
        Close(edits, behind);
    }

    /// <summary>Puts lines behind the statements, and an empty one where more follows.</summary>
    public void Close(Rearrangement edits, IEnumerable<string> behind)
    {
        var end = Span.End;
        var hasBreak = site.Text[end - 1] is '\n' or '\r';
        var pieces = behind.Select(line => (Piece)(hasBreak ? Outer + line + _lines.Break : _lines.Break + Outer + line)).ToList();
        var last = statements[statements.Count - 1];
        if (hasBreak && StatementList.Around(last).Last() != last && !_lines.IsBlankAt(end))
        {
            pieces.Add(_lines.Break);
        }

        edits.Insert(end, pieces);
    }
}
