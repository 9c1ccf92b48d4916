using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Closes that are there to unblock work: what comes of it is looked at afterwards, in a <c>try</c> that takes what the close
/// makes it throw, or by code that is not followed. A plain <c>await</c> afterwards expects no failure.
/// </summary>
internal static class LaterLooks
{
    /// <summary>Whether the body, after <paramref name="close"/>, looks at what became of the work that <paramref name="start"/> started.</summary>
    /// <param name="start">The start of the work.</param>
    /// <param name="close">The close.</param>
    /// <param name="before">What was known before the close: where the work is kept.</param>
    public static bool At(IOperation start, IOperation close, ProgramState before)
    {
        var kept = before.Places
            .KeysWhere((_, value) => value is TaskValue task && task.Work.Starts.Contains(start))
            .Select(place => place.Symbol?.Name)
            .OfType<string>()
            .ToArray();
        var end = EndOf(close.Syntax);
        return kept.Length > 0
            && close.Syntax.Ancestors().FirstOrDefault(IsBody) is { } body
            && body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
                name.SpanStart >= end && kept.Contains(name.Identifier.ValueText) && Looks(name, body, close.Syntax));
    }

    private static bool IsBody(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or CompilationUnitSyntax;

    /// <summary>Where the close has happened: for the end of a <c>using</c>, that of what it encloses.</summary>
    private static int EndOf(SyntaxNode close) =>
        close.AncestorsAndSelf().TakeWhile(node => node is not BlockSyntax).FirstOrDefault(node => node is UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 }) switch
        {
            UsingStatementSyntax statement when close is UsingStatementSyntax or VariableDeclarationSyntax or VariableDeclaratorSyntax || close == statement.Expression => statement.Span.End,
            LocalDeclarationStatementSyntax { Parent: GlobalStatementSyntax { Parent: { } program } } => program.Span.End,
            LocalDeclarationStatementSyntax { Parent: { } scope } => scope.Span.End,
            _ => close.Span.End,
        };

    private static bool Looks(IdentifierNameSyntax name, SyntaxNode body, SyntaxNode close)
    {
        for (SyntaxNode node = name; node != body && node.Parent is { } parent; node = parent)
        {
            if (parent is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax && parent != body)
            {
                return true;
            }

            if (parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && !IsGathering(call))
            {
                return true;
            }
        }

        return DisposedGuard.ExpectsFailure(name, close) || IsAsked(name);
    }

    /// <summary>Calls that hand a task on, or say something of it.</summary>
    private static bool IsGathering(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WhenAll" or "WaitAll" or "Add" or "Write" or "WriteLine" or "KeepAlive" };

    /// <summary>Whether the task is asked for its failure, or waited for without one.</summary>
    private static bool IsAsked(IdentifierNameSyntax name) =>
        name.Ancestors().TakeWhile(node => node is ExpressionSyntax).Any(node => node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ContinueWith" or "Exception" or "IsFaulted" or "Status" })
        || name.Ancestors().OfType<AwaitExpressionSyntax>().FirstOrDefault() is { } wait
            && wait.DescendantNodes().OfType<IdentifierNameSyntax>().Any(part => part.Identifier.ValueText.StartsWith("Suppress", StringComparison.Ordinal));
}
