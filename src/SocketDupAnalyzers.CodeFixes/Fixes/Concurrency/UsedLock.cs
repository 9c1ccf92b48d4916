using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>The locks that the source shows around an operation, to be taken by others too.</summary>
internal static class UsedLock
{
    private static readonly HashSet<string> s_waits = ["Wait", "WaitAll", "WaitAny", "WhenAll", "WhenAny", "Join", "Result", "GetResult"];

    private static readonly HashSet<string> s_entries = ["WaitAsync", "Enter", "EnterAsync", "EnterScope", "EnterWriteLock", "LockAsync", "TryEnter", "WaitOne"];

    /// <summary>The innermost first; one under which code waits for other code is none, since that may come to wait for the lock.</summary>
    public static IEnumerable<Gate> Around(SyntaxNode operation, SemanticModel model)
    {
        foreach (var outer in operation.Ancestors().TakeWhile(node => !StatementList.IsBody(node)))
        {
            switch (outer)
            {
                case LockStatementSyntax @lock when IsName(@lock.Expression) && !Waits(@lock.Statement):
                    yield return new Gate(@lock.Expression.ToString(), isSemaphore: false);
                    break;
                case TryStatementSyntax { Finally: { } end } @try when @try.Block.Span.Contains(operation.Span) && !Waits(@try.Block) && Released(end, model) is { } semaphore:
                    yield return new Gate(semaphore.ToString(), isSemaphore: true);
                    break;
            }
        }
    }

    /// <summary>Whether nothing says that an operation is under a lock of its own, which may have another purpose.</summary>
    public static bool IsFree(SyntaxNode operation, SemanticModel model) =>
        !operation.Ancestors().TakeWhile(node => !StatementList.IsBody(node)).OfType<LockStatementSyntax>().Any()
        && !Around(operation, model).Any()
        && StatementList.BodyAround(operation) is { } body
        && !StatementList.Within(body).OfType<SimpleNameSyntax>().Any(name => s_entries.Contains(name.Identifier.ValueText));

    /// <summary>Whether the name of a lock means the same where an operation is as where it is taken.</summary>
    public static bool IsAt(Gate gate, SyntaxNode taken, SyntaxNode operation, SemanticModel model)
    {
        var name = SyntaxFactory.ParseExpression(gate.Name);
        var there = model.GetSpeculativeSymbolInfo(taken.SpanStart, name, SpeculativeBindingOption.BindAsExpression).Symbol;
        var here = model.GetSpeculativeSymbolInfo(operation.SpanStart, name, SpeculativeBindingOption.BindAsExpression).Symbol;
        return there is not null && SymbolEqualityComparer.Default.Equals(there, here);
    }

    private static ExpressionSyntax? Released(FinallyClauseSyntax end, SemanticModel model) => end.Block.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Release", ContainingType: { Name: "SemaphoreSlim", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } })
        .Select(call => (call.Expression as MemberAccessExpressionSyntax)?.Expression)
        .FirstOrDefault(receiver => receiver is not null && IsName(receiver));

    private static bool IsName(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or ThisExpressionSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax };

    private static bool Waits(SyntaxNode body) => body.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => s_waits.Contains(name.Identifier.ValueText));
}
