using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Operations of a graph know no semantic model, so exceptions are known by their names here; at worst that keeps a rule silent.
/// Code that expects the object to be disposed: a <c>try</c> around it whose <c>catch</c> names <c>ObjectDisposedException</c>.
/// </summary>
internal static class DisposedGuard
{
    private const string Name = "ObjectDisposedException";

    /// <summary>Whether such a <c>catch</c>, by its type or in its filter, covers <paramref name="operation"/> in its own body.</summary>
    public static bool Covers(IOperation operation) => IsCaught(operation, Names);

    /// <summary>Whether a <c>catch</c> of everything keeps what <paramref name="operation"/> throws from the caller.</summary>
    public static bool IsSwallowed(IOperation operation) => IsCaught(operation, handler =>
        (handler.Declaration is null || handler.Declaration.Type.ToString() is "Exception" or "System.Exception")
        && handler.Filter is null
        && Swallows(handler));

    /// <summary>Whether a <c>catch</c> of the time that has run out keeps it from the caller, and does nothing more about what is waited for.</summary>
    public static bool SwallowsTimeout(IOperation operation)
    {
        var waited = operation.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText).ToList();
        return IsCaught(operation, handler => NamesAny(handler, "TimeoutException") && Swallows(handler)
            && !handler.Block.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => waited.Contains(name.Identifier.ValueText)));
    }

    private static bool Swallows(CatchClauseSyntax handler) => !handler.Block.DescendantNodes().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax);

    /// <summary>Whether a <c>catch</c> takes what <paramref name="operation"/> throws where somebody else closes the socket.</summary>
    public static bool ExpectsClose(IOperation operation) => IsCaught(operation.Syntax, IsOfClose);

    /// <summary>Whether a <c>catch</c> takes what an <c>await</c> of, or a wait for, the failed work throws at <paramref name="wait"/>.</summary>
    /// <param name="wait">Where it is waited for.</param>
    /// <param name="close">What made it fail: a <c>catch</c> of everything around that too is for anything.</param>
    public static bool ExpectsFailure(SyntaxNode wait, SyntaxNode close) => IsCaught(wait, handler =>
        NamesClose(handler)
        || NamesAny(handler, "AggregateException")
        || (IsOfClose(handler) && !((TryStatementSyntax)handler.Parent!).Block.Span.Contains(close.Span)));

    /// <summary>Whether <paramref name="callback"/> ends the operation that called it in such a <c>try</c>.</summary>
    public static bool ExpectsCloseAtEnd(IMethodSymbol callback) => callback.DeclaringSyntaxReferences
        .SelectMany(reference => reference.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>())
        .Any(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && name.StartsWith("End", StringComparison.Ordinal) && IsCaught(call, IsOfClose));

    private static bool IsOfClose(CatchClauseSyntax handler) =>
        NamesClose(handler)
        || (handler.Declaration?.Type.ToString() is "Exception" or "System.Exception"
            && Swallows(handler))
        || (handler.Declaration is null && Swallows(handler));

    private static bool IsCaught(IOperation operation, Func<CatchClauseSyntax, bool> takes) => IsCaught(operation.Syntax, takes);

    private static bool IsCaught(SyntaxNode node, Func<CatchClauseSyntax, bool> takes)
    {
        for (; node.Parent is { } parent && parent is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax); node = parent)
        {
            if (parent is TryStatementSyntax attempt && attempt.Block == node && attempt.Catches.Any(takes))
            {
                return true;
            }
        }

        return false;
    }

    // What it derives from is as good, and what a listener throws that was stopped.
    private static bool Names(CatchClauseSyntax handler) => NamesAny(handler, Name, "InvalidOperationException");

    private static bool NamesClose(CatchClauseSyntax handler) => NamesAny(handler, Name, "SocketException", "IOException");

    private static bool NamesAny(CatchClauseSyntax handler, params string[] exceptions) =>
        AreNamed(handler.DescendantNodes(node => node is not BlockSyntax), exceptions)
        || (handler.Filter is { } filter && filter.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => IsHanded(call, handler) && MayName(call, exceptions)));

    private static bool AreNamed(IEnumerable<SyntaxNode> nodes, string[] exceptions) => nodes.OfType<SimpleNameSyntax>().Any(name => exceptions.Contains(name.Identifier.ValueText));

    /// <summary>Whether a filter asks a method about the exception itself.</summary>
    private static bool IsHanded(InvocationExpressionSyntax call, CatchClauseSyntax handler) =>
        handler.Declaration is { Identifier.ValueText: { Length: > 0 } exception }
        && (call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } && receiver.Identifier.ValueText == exception
            || call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax handed && handed.Identifier.ValueText == exception));

    /// <summary>Whether the predicate that a filter calls names one of <paramref name="exceptions"/>; one that is not in the same file may.</summary>
    private static bool MayName(InvocationExpressionSyntax call, string[] exceptions)
    {
        var name = call.Expression is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : (call.Expression as SimpleNameSyntax)?.Identifier.ValueText;
        var predicates = call.SyntaxTree.GetRoot().DescendantNodes()
            .Where(node => node is MethodDeclarationSyntax { Identifier.ValueText: var method } && method == name || node is LocalFunctionStatementSyntax { Identifier.ValueText: var function } && function == name)
            .ToList();
        return predicates.Count == 0 || predicates.Any(predicate => AreNamed(predicate.DescendantNodes(), exceptions));
    }
}
