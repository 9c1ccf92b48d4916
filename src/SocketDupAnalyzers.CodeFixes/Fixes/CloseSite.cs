using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>Where a socket is closed: a call, or the end of a using.</summary>
internal sealed class CloseSite
{
    private CloseSite(StatementSyntax statement, InvocationExpressionSyntax? call)
    {
        Statement = statement;
        Call = call;
    }

    /// <summary>The statement of the call; of a using, the statement or declaration itself.</summary>
    public StatementSyntax Statement { get; }

    /// <summary>The closing call; null at the end of a using.</summary>
    public InvocationExpressionSyntax? Call { get; }

    public bool IsUsing => Call is null;

    /// <summary>Where the close is done: what begins after this runs after it, as far as one stretch of code goes.</summary>
    public int End => Call?.Span.End ?? Scope.Span.End;

    /// <summary>What is left when a using closes: its statement, or the block around its declaration.</summary>
    public SyntaxNode Scope =>
        !IsUsing || Statement is not LocalDeclarationStatementSyntax { Parent: { } parent } ? Statement
        : parent is GlobalStatementSyntax { Parent: { } program } ? program
        : parent;

    /// <summary>The resource of a using, or the closing call.</summary>
    public IEnumerable<SyntaxNode> Subjects => Statement switch
    {
        _ when Call is not null => Call.Ancestors().TakeWhile(outer => outer is ExpressionSyntax).Prepend(Call)
            .Where(outer => outer is InvocationExpressionSyntax or ConditionalAccessExpressionSyntax),
        UsingStatementSyntax { Declaration: { } declaration } => [declaration],
        UsingStatementSyntax { Expression: { } expression } => [expression],
        LocalDeclarationStatementSyntax local => [local.Declaration],
        _ => [],
    };

    public static CloseSite? Find(SyntaxNode root, TextSpan place)
    {
        if (!root.FullSpan.Contains(place))
        {
            return null;
        }

        var node = root.FindNode(place, getInnermostNodeForTie: true);
        if (node.AncestorsAndSelf().OfType<StatementSyntax>().FirstOrDefault() is not { } statement)
        {
            return null;
        }

        if (statement is UsingStatementSyntax @using && (node == @using || node.Span.End <= @using.CloseParenToken.SpanStart))
        {
            return new CloseSite(statement, null);
        }

        if (statement is LocalDeclarationStatementSyntax local && local.UsingKeyword.IsKind(SyntaxKind.UsingKeyword))
        {
            return new CloseSite(statement, null);
        }

        var call = node as InvocationExpressionSyntax
            ?? StatementList.Within(node).OfType<InvocationExpressionSyntax>().FirstOrDefault();
        return call is null || node is BlockSyntax ? null : new CloseSite(statement, call);
    }
}
