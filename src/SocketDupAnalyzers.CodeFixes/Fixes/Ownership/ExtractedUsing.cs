using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>Declares a duplicate that has no variable of its own, or none that could close it, with using in front of its statement.</summary>
internal sealed class ExtractedUsing(FixSite site, DuplicateSite duplicate)
{
    private readonly NewLocal _local = new(site.Model, duplicate.Statement);

    public Rearrangement? Write()
    {
        var statement = duplicate.Statement;
        if (StatementList.Around(statement).Count == 0 || !site.Lines.Begins(statement) || !duplicate.IsCertainIn(statement)
            || new WorkInFlight(site.Model).IsPossible(duplicate.Value, StatementList.BodyAround(statement)!))
        {
            return null;
        }

        var edits = new Rearrangement(site.Text);
        var head = $"{_local.ImpliedType(duplicate.Value)} {_local.NameFor(duplicate.Value)} = ";
        return (statement is ExpressionStatementSyntax { Expression: var whole } && IsDiscarded(whole)
            ? Discarded(edits, whole, head)
            : Inside(edits, head)) ? edits : null;
    }

    private bool IsDiscarded(ExpressionSyntax whole) =>
        whole == duplicate.Value
        || whole is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } assignment
            && assignment.Right == duplicate.Value && site.Model.GetSymbolInfo(assignment.Left).Symbol is null or Microsoft.CodeAnalysis.IDiscardSymbol;

    // The statement becomes the declaration.
    private bool Discarded(Rearrangement edits, ExpressionSyntax whole, string head)
    {
        var old = TextSpan.FromBounds(whole.SpanStart, duplicate.Value.SpanStart);
        if (StatementEdits.HasComment(site.Root.DescendantTrivia(old).Where(trivia => old.Contains(trivia.Span))))
        {
            return false;
        }

        if (site.Speaks(LanguageVersion.CSharp8))
        {
            edits.Replace(old, "using " + head);
            return true;
        }

        var statement = (ExpressionStatementSyntax)duplicate.Statement;
        var rest = StatementList.Around(statement).SkipWhile(other => other != statement).Skip(1).ToList();
        var enclosure = new Enclosure(site, rest);
        if (!enclosure.Fits || !site.Lines.Owns(statement))
        {
            return false;
        }

        edits.Replace(old, "using (" + head);
        edits.Replace(statement.SemicolonToken.Span, ")");
        enclosure.Fill(edits, statement);
        return true;
    }

    // The value moves out of the statement, in front of which nothing may have happened; what is assigned may outlive the block.
    private bool Inside(Rearrangement edits, string head)
    {
        var before = Effects.Of(duplicate.Statement, site.Model, [], to: duplicate.Value.SpanStart);
        if (before.Acts || before.Calls || before.Leaves || before.Writes.Count > 0 && duplicate.Statement is not LocalDeclarationStatementSyntax
            || duplicate.Value.Parent is AssignmentExpressionSyntax
            || duplicate.Value == (duplicate.Statement as LocalDeclarationStatementSyntax)?.Declaration.Variables[0].Initializer?.Value)
        {
            return false;
        }

        var indent = site.Lines.Indentation(duplicate.Statement.SpanStart);
        var value = site.Lines.Copy(duplicate.Value.Span, site.Lines.Indentation(duplicate.Value.SpanStart), indent).ToList();
        var name = _local.NameFor(duplicate.Value);
        if (site.Speaks(LanguageVersion.CSharp8))
        {
            edits.Insert(site.Lines.Top(duplicate.Statement), new Piece[] { indent, "using ", head }.Concat(value).Append(";" + site.Lines.Break));
            edits.Replace(duplicate.Value.Span, name);
            return true;
        }

        var inside = duplicate.Statement is LocalDeclarationStatementSyntax
            ? StatementList.Around(duplicate.Statement).SkipWhile(other => other != duplicate.Statement).ToList()
            : [duplicate.Statement];
        var enclosure = new Enclosure(site, inside);
        if (!enclosure.Fits)
        {
            return false;
        }

        edits.Insert(enclosure.Span.Start, new Piece[] { indent, "using (", head }.Concat(value).Append(")" + site.Lines.Break).Append(indent + "{" + site.Lines.Break));
        edits.Replace(duplicate.Value.Span, name);
        enclosure.Indent(edits);
        enclosure.Close(edits, ["}"]);
        return true;
    }
}
