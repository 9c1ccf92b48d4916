using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>A method that returns a task becomes async: it awaits what it returned, and returns what the task gives.</summary>
internal sealed class AsyncMethod(FixSite site, WorkStart start)
{
    public bool Write(Rearrangement edits)
    {
        var (result, body) = start.Function switch
        {
            MethodDeclarationSyntax method => (method.ReturnType, method.Body),
            LocalFunctionStatementSyntax local => (local.ReturnType, local.Body),
            _ => (null, null),
        };
        if (result is null || body is null || site.Model.GetTypeInfo(result).Type is not INamedTypeSymbol type || !WorkStart.IsTaskType(type))
        {
            return false;
        }

        edits.Insert(result.SpanStart, "async ");
        return StatementList.Within(body).OfType<ReturnStatementSyntax>().All(statement => Rewrite(statement, type.IsGenericType, body, edits));
    }

    private bool Rewrite(ReturnStatementSyntax statement, bool hasResult, BlockSyntax body, Rearrangement edits)
    {
        if (statement.Expression is not { } returned || StatementEdits.HasComment(statement.ReturnKeyword.TrailingTrivia))
        {
            return false;
        }

        var keyword = TextSpan.FromBounds(statement.SpanStart, returned.SpanStart);
        switch (Completed(returned))
        {
            case { } value when hasResult:
                edits.Cut(TextSpan.FromBounds(returned.SpanStart, value.SpanStart));
                edits.Cut(TextSpan.FromBounds(value.Span.End, returned.Span.End));
                return true;
            case not null:
                edits.Cut(TextSpan.FromBounds(statement.ReturnKeyword.Span.End, returned.Span.End));
                return true;
            case null when hasResult:
                edits.Insert(returned.SpanStart, "await ");
                return true;
        }

        edits.Replace(keyword, "await ");
        if (IsLast(statement, body))
        {
            return true;
        }

        edits.Insert(statement.Span.End, site.Lines.Break, site.Lines.Indentation(statement.SpanStart), "return;");
        return statement.Parent is BlockSyntax && site.Lines.Owns(statement);
    }

    /// <summary>What a task that has ended gives; the task itself where it gives nothing.</summary>
    private ExpressionSyntax? Completed(ExpressionSyntax returned) => returned switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call when Is(call, "FromResult") => arguments[0].Expression,
        MemberAccessExpressionSyntax access when Is(access, "CompletedTask") => access,
        _ => null,
    };

    private bool Is(ExpressionSyntax expression, string member) =>
        site.Model.GetSymbolInfo(expression).Symbol is { } symbol && symbol.Name == member && WorkStart.IsTaskType(symbol.ContainingType);

    /// <summary>Whether the method ends behind the statement anyway.</summary>
    private static bool IsLast(StatementSyntax statement, BlockSyntax body)
    {
        for (SyntaxNode node = statement; node != body; node = node.Parent!)
        {
            var isLast = node.Parent switch
            {
                BlockSyntax block => block.Statements.Last() == node,
                UsingStatementSyntax or IfStatementSyntax or ElseClauseSyntax or LockStatementSyntax => true,
                TryStatementSyntax { Finally: null } => true,
                _ => false,
            };
            if (!isLast)
            {
                return false;
            }
        }

        return true;
    }
}
