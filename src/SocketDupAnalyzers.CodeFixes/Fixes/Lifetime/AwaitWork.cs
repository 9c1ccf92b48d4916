using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Awaits a task where it is started, or before the close where it is kept in a variable; a method that returns it becomes async.</summary>
internal sealed class AwaitWork() : SocketEdit("AwaitWork", "Await the work")
{
    public override Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        var edits = new Rearrangement(site.Text);
        return Task.FromResult<IReadOnlyList<Rearrangement>>(
            WorkStart.Find(site) is { IsTask: true } start && Write(site, start, edits) ? [edits] : []);
    }

    private static bool Write(FixSite site, WorkStart start, Rearrangement edits) => start.Statement switch
    {
        ReturnStatementSyntax when !start.IsInAsync => new AsyncMethod(site, start).Write(edits),
        ExpressionStatementSyntax statement when start.IsInAsync && start.IsWhole => AwaitHere(start, statement, edits),
        LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } local when start.IsInAsync && variables[0].Initializer?.Value == start.Call =>
            AwaitLater(site, start, local, variables[0].Identifier.ValueText, edits),
        _ => false,
    };

    private static bool AwaitHere(WorkStart start, ExpressionStatementSyntax statement, Rearrangement edits)
    {
        var discard = TextSpan.FromBounds(statement.SpanStart, start.Call.SpanStart);
        edits.Insert(start.Call.SpanStart, "await ");
        if (!discard.IsEmpty)
        {
            edits.Cut(discard);
        }

        Unwrap(start, edits);
        return !StatementEdits.HasComment(statement.DescendantTrivia().Where(trivia => discard.Contains(trivia.Span)));
    }

    /// <summary>A task of a task has ended when the inner one has only begun.</summary>
    private static void Unwrap(WorkStart start, Rearrangement edits)
    {
        if (start.IsTaskOfTask)
        {
            edits.Insert(start.Call.Span.End, ".Unwrap()");
        }
    }

    private static bool AwaitLater(FixSite site, WorkStart start, LocalDeclarationStatementSyntax local, string name, Rearrangement edits)
    {
        if (site.Places.Others.IsEmpty || CloseSite.Find(site.Root, site.Places.Others[0]) is not { } close)
        {
            return false;
        }

        var scope = StatementList.Around(local);
        var before = close.IsUsing ? scope.LastOrDefault() : close.Statement;
        if (before is null || !site.Lines.Owns(before))
        {
            return false;
        }

        Unwrap(start, edits);
        var line = site.Lines.Indentation(before.SpanStart) + "await " + name + ";" + site.Lines.Break;
        var isBehind = close.IsUsing && before is not (ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax);
        edits.Insert(isBehind ? site.Lines.Whole(before).End : site.Lines.Top(before), line);
        return !isBehind || site.Text[site.Lines.Whole(before).End - 1] is '\n' or '\r';
    }
}
