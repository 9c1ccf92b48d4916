using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>
/// The using goes, and what it declared stays open for whoever has it. Only where every way through the scope comes to the place
/// that stores it: on another one it would stay open for nobody.
/// </summary>
internal sealed class DropUsing() : SocketEdit("DropUsing", "Leave it open for its new owner")
{
    public override Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        var edits = new Rearrangement(site.Text);
        return Task.FromResult<IReadOnlyList<Rearrangement>>(
            !site.Places.Others.IsEmpty && CloseSite.Find(site.Root, site.Places.Others[0]) is { IsUsing: true } close && Write(site, close.Statement, edits) ? [edits] : []);
    }

    /// <summary>Makes a using an ordinary declaration; false where its layout does not allow it.</summary>
    public static bool Drop(FixSite site, StatementSyntax @using, Rearrangement edits) => @using switch
    {
        LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } declaration => Undeclare(declaration, edits),
        UsingStatementSyntax { Declaration.Variables.Count: 1, Statement: BlockSyntax block } statement =>
            StatementList.Around(statement).Count > 0 && Unwrap(site, statement, block, edits),
        _ => false,
    };

    private static bool Write(FixSite site, StatementSyntax @using, Rearrangement edits) => @using switch
    {
        LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } declaration =>
            IsStoredIn(site, StatementList.Around(declaration).SkipWhile(other => other != declaration).Skip(1))
            && Undeclare(declaration, edits),
        UsingStatementSyntax { Declaration.Variables.Count: 1, Statement: BlockSyntax block } statement =>
            StatementList.Around(statement).Count > 0
            && IsStoredIn(site, block.Statements)
            && Unwrap(site, statement, block, edits),
        _ => false,
    };

    // One of the statements stores it, for certain, and none before that leaves.
    private static bool IsStoredIn(FixSite site, IEnumerable<StatementSyntax> statements)
    {
        foreach (var statement in statements)
        {
            if (statement.Span.Contains(site.Places.Report))
            {
                return statement is ExpressionStatementSyntax or ReturnStatementSyntax or LocalDeclarationStatementSyntax && !MayFail(site);
            }

            if (Effects.Of(statement, site.Model, []).Leaves)
            {
                return false;
            }
        }

        return false;
    }

    // TryAdd, a conditional or a coalescing expression may store it or not.
    private static bool MayFail(FixSite site) => site.Report.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax).Any(node =>
        node is ConditionalExpressionSyntax or ConditionalAccessExpressionSyntax
        || node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression }
        || node is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression }
        || node is InvocationExpressionSyntax call && site.Model.GetSymbolInfo(call).Symbol is { } method && method.Name.StartsWith("Try", System.StringComparison.Ordinal));

    private static bool Undeclare(LocalDeclarationStatementSyntax declaration, Rearrangement edits)
    {
        var keywords = TextSpan.FromBounds(declaration.SpanStart, declaration.Declaration.SpanStart);
        edits.Cut(keywords);
        return !StatementEdits.HasComment(declaration.DescendantTrivia().Where(trivia => keywords.Contains(trivia.Span)));
    }

    private static bool Unwrap(FixSite site, UsingStatementSyntax statement, BlockSyntax block, Rearrangement edits)
    {
        var braces = new[] { block.OpenBraceToken, block.CloseBraceToken };
        if (!site.Lines.Owns(statement) || block.Statements.Count == 0 || !block.Statements.All(site.Lines.Owns) || !site.Lines.Begins(block.CloseBraceToken)
            || statement.DescendantTrivia().Any(trivia => trivia.IsDirective)
            || braces.Any(brace => StatementEdits.HasComment(brace.GetAllTrivia()))
            || StatementEdits.HasComment(statement.DescendantTrivia().Where(trivia => trivia.SpanStart < statement.Declaration!.SpanStart && trivia.SpanStart > statement.SpanStart)))
        {
            return false;
        }

        edits.Cut(TextSpan.FromBounds(statement.SpanStart, statement.Declaration!.SpanStart));
        edits.Replace(statement.CloseParenToken.Span, ";");
        var brace = block.OpenBraceToken;
        edits.Cut(site.Lines.Begins(brace)
            ? TextSpan.FromBounds(site.Lines.Start(brace.SpanStart), site.Lines.Start(site.Lines.Top(block.Statements[0])))
            : TextSpan.FromBounds(statement.CloseParenToken.Span.End, brace.Span.End));
        var outer = site.Lines.Indentation(statement.SpanStart);
        var step = site.Lines.Indentation(block.Statements[0].SpanStart).Length - outer.Length;
        var inside = TextSpan.FromBounds(site.Lines.Top(block.Statements[0]), site.Lines.Start(block.CloseBraceToken.SpanStart));
        foreach (var start in site.Lines.Starts(inside))
        {
            var depth = site.Lines.Indentation(start).Length;
            edits.Cut(new TextSpan(start, System.Math.Max(0, System.Math.Min(step, depth))));
        }

        edits.Cut(TextSpan.FromBounds(site.Lines.Start(block.CloseBraceToken.SpanStart), site.Lines.Whole(statement).End));
        return step >= 0;
    }
}
