using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Closes that are there to end what still runs: those of a method that stops or disposes, and those with which the program ends.
/// </summary>
internal static class DeliberateClose
{
    private static readonly ImmutableArray<string> s_ends = ImmutableArray.Create("Stop", "Dispose", "Close", "Shutdown", "Abort", "Cancel");

    public static bool Is(IOperation close)
    {
        if (close is IInvocationOperation { Instance: { } owner } call && Ends(call.TargetMethod.Name) && IsOfTheProject(owner))
        {
            return true;
        }

        if (close is IInvocationOperation { TargetMethod: { Name: "Stop", ContainingType.Name: "TcpListener" } } && (IsInFinally(close.Syntax) || ComesAfterCancel(close.Syntax)))
        {
            // That is how one ends a wait for the next client; no connection is hurt.
            return true;
        }

        var code = close.Syntax.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or CompilationUnitSyntax);
        return code switch
        {
            DestructorDeclarationSyntax => true,
            MethodDeclarationSyntax method => Ends(method.Identifier.ValueText) || (IsEntryPoint(method) && method.Body is { } body && IsAtEnd(close.Syntax, body)),
            LocalFunctionStatementSyntax function => Ends(function.Identifier.ValueText),
            CompilationUnitSyntax unit => IsAtEnd(close.Syntax, unit),
            _ => false,
        };
    }

    private static bool IsInFinally(SyntaxNode close) => close.Ancestors().TakeWhile(node => node is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax)).Any(node => node is FinallyClauseSyntax);

    private static bool ComesAfterCancel(SyntaxNode close) => close.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax block } statement
        && block.Statements.TakeWhile(other => other != statement).Any(other => other.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Name.Identifier.ValueText is "Cancel" or "CancelAsync"));

    /// <summary>Whether an object of the project's own closes what it has around a socket.</summary>
    private static bool IsOfTheProject(IOperation owner) => owner.WithoutConversions().Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false };

    private static bool Ends(string method) => s_ends.Any(word =>
        method.StartsWith(word, StringComparison.Ordinal) && (method.Length == word.Length || !char.IsLower(method[word.Length])));

    private static bool IsEntryPoint(MethodDeclarationSyntax method) =>
        method.Identifier.ValueText == "Main" && method.Modifiers.Any(modifier => modifier.ValueText == "static");

    /// <summary>Whether nothing but closes comes between <paramref name="close"/> and the end of <paramref name="body"/>.</summary>
    private static bool IsAtEnd(SyntaxNode close, SyntaxNode body)
    {
        for (var node = close; node.Parent is { } parent; node = parent)
        {
            if (parent is UsingStatementSyntax or LocalDeclarationStatementSyntax && node is VariableDeclarationSyntax)
            {
                continue;
            }

            if (parent is BaseMethodDeclarationSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax)
            {
                return parent is BaseMethodDeclarationSyntax;
            }

            if (node is not StatementSyntax statement || parent is not BlockSyntax block)
            {
                if (node is GlobalStatementSyntax top && parent == body)
                {
                    return IsUsing(top.Statement) || ((CompilationUnitSyntax)body).Members.OfType<GlobalStatementSyntax>().SkipWhile(other => other != top).Skip(1).All(other => IsClosing(other.Statement));
                }

                continue;
            }

            if (!IsUsing(statement) && !block.Statements.SkipWhile(other => other != statement).Skip(1).All(IsClosing))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A declaration whose variable is closed at the end of the block.</summary>
    private static bool IsUsing(StatementSyntax statement) => statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 };

    private static bool IsClosing(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or LocalFunctionStatementSyntax or EmptyStatementSyntax => true,
        ExpressionStatementSyntax { Expression: var expression } => expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
            .All(call => call.Expression.ToString().Split('.', '?').Last() is "Close" or "Dispose" or "DisposeAsync" or "Stop" or "WriteLine" or "ConfigureAwait" or "Cancel"),
        _ => false,
    };
}
