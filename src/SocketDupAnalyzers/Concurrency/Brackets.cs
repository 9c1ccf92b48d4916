using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>
/// Gates of the project's own, by their form: something is taken in front of a <c>try</c>, and given back to the same object in its <c>finally</c>. A token in
/// a channel, a bag of one, a lock of an old kind.
/// </summary>
internal static class Brackets
{
    /// <summary>How a token is taken, beside what sounds like a lock.</summary>
    private static readonly ImmutableArray<string> s_taking = ImmutableArray.Create("Wait", "Read", "TryRead", "Receive");

    private static readonly ImmutableArray<string> s_giving = ImmutableArray.Create("Release", "Exit", "Leave", "Unlock", "Set", "Add", "TryAdd", "Write", "TryWrite", "Post", "SendAsync");

    /// <summary>Whether the call at <paramref name="call"/> takes what the <c>finally</c> of the next <c>try</c> gives back.</summary>
    public static bool Opens(SyntaxNode call)
    {
        if (call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access }
            || !(LockForms.IsEntry(name) || s_taking.Any(verb => name.StartsWith(verb, StringComparison.Ordinal)))
            || RootOf(access) is not { } taken
            || call.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax block } statement)
        {
            return false;
        }

        return block.Statements
            .SkipWhile(other => other != statement).Skip(1)
            .OfType<TryStatementSyntax>().FirstOrDefault()?.Finally?.Block.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Any(given => given.Expression is MemberAccessExpressionSyntax back
                && s_giving.Any(verb => back.Name.Identifier.ValueText.StartsWith(verb, StringComparison.Ordinal))
                && RootOf(back) == taken) == true;
    }

    /// <summary>The variable that a chain of members begins with.</summary>
    private static string? RootOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => RootOf(access.Expression),
        InvocationExpressionSyntax call => RootOf(call.Expression),
        _ => null,
    };
}
