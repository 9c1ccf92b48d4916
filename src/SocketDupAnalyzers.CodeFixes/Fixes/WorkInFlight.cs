using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// Whether something may still use a socket when a statement is done or a block ends: code that captured it, or an
/// operation that was started and not waited for. To close it there would then only trade one bug for another.
/// </summary>
internal sealed class WorkInFlight(SemanticModel model)
{
    /// <summary>Whether code of a body names one of the variables in such a way.</summary>
    public bool IsPossible(IEnumerable<SocketVariable> variables, SyntaxNode code, SyntaxNode body) =>
        variables.SelectMany(variable => variable.In(code, model)).Any(mention => IsPossible(mention, body));

    /// <summary>Whether a value of the body is used in such a way.</summary>
    public bool IsPossible(ExpressionSyntax mention, SyntaxNode body)
    {
        var function = mention.Ancestors().TakeWhile(outer => outer != body)
            .FirstOrDefault(outer => outer is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
        return function is not null
            ? !(function.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax caller } && IsTask(caller) && IsWaitedFor(caller))
            : mention.Ancestors().TakeWhile(outer => outer is not StatementSyntax).OfType<InvocationExpressionSyntax>().Any(Starts);
    }

    // Of nested calls the one that has the duplicate as its receiver or argument counts, and so do those around it.
    private bool Starts(InvocationExpressionSyntax call) =>
        IsTask(call) ? !IsStep(call) && !IsWaitedFor(call)
        : model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: var name }
            && (name.StartsWith("Begin", System.StringComparison.Ordinal) || name.EndsWith("Async", System.StringComparison.Ordinal));

    private bool IsTask(ExpressionSyntax call) => model.GetTypeInfo(call).Type is { Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" };

    private static bool IsStep(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "AsTask" or "Preserve" or "WaitAsync" };

    private static bool IsWaitedFor(ExpressionSyntax task) => task.Parent switch
    {
        AwaitExpressionSyntax => true,
        ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => IsWaitedFor((ExpressionSyntax)task.Parent),
        ConditionalAccessExpressionSyntax access when access.WhenNotNull == task => IsWaitedFor(access),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } => true,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access => access.Name.Identifier.ValueText switch
        {
            "Wait" => next.ArgumentList.Arguments.Count == 0,
            "GetAwaiter" => true,
            "ConfigureAwait" or "AsTask" or "Preserve" => IsWaitedFor(next),
            _ => false,
        },
        _ => false,
    };
}
