using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>
/// The statements that a close passes on its way behind the last use of what it closes, and whether it may: it
/// runs later than it did, so none of them may leave in between, wait for the connection to be gone, or ask whether it is.
/// </summary>
internal sealed class LaterUses(SemanticModel model, LateUse late, StatementSyntax anchor)
{
    private readonly IReadOnlyList<SocketVariable> _aliases = late.Aliases;
    private List<StatementSyntax> _passed = [];

    /// <summary>The statements behind the anchor up to the last that uses the socket; null where the close may not pass them.</summary>
    /// <param name="mayLeave">Whether the close is done however the statements are left.</param>
    public IReadOnlyList<StatementSyntax>? UpToLast(bool mayLeave)
    {
        var following = StatementList.Around(anchor).SkipWhile(other => other != anchor).Skip(1).TakeWhile(other => !Renews(other)).ToList();
        var last = following.FindLastIndex(Uses);
        _passed = following.Take(last + 1).ToList();
        return _passed.Any(statement => statement.Contains(late.Use)) && _passed.All(statement => MayPass(statement, mayLeave)) ? _passed : null;
    }

    /// <summary>Whether a statement may run behind those passed: they do not touch what it writes, nor write what it reads.</summary>
    public bool MayMove(StatementSyntax statement)
    {
        var moved = Effects.Of(statement, model, late.Close.Call is { } call ? [call] : []);
        return _passed.Select(other => Effects.Of(other, model, []))
            .All(other => !SocketSymbols.Share(moved.Writes.Concat(moved.Clears), other.Reads.Concat(other.Writes).Concat(other.Clears))
                && !SocketSymbols.Share(moved.Reads, other.Writes.Concat(other.Clears)));
    }

    // From here on the variable is another connection's, or nobody's.
    private bool Renews(StatementSyntax statement)
    {
        var effects = Effects.Of(statement, model, []);
        return _aliases.Any(variable => effects.Writes.Concat(effects.Clears).Contains(variable.Symbol, SymbolEqualityComparer.Default));
    }

    private bool Uses(StatementSyntax statement) =>
        statement.Contains(late.Use) || _aliases.SelectMany(variable => variable.In(statement, model)).Any(mention => !SocketCall.IsQuiet(mention, model));

    private bool MayPass(StatementSyntax statement, bool mayLeave) =>
        (mayLeave || !Leaves(statement))
        && !StatementList.Within(statement).Any(Waits)
        && !new WorkInFlight(model).IsPossible(_aliases, statement, StatementList.BodyAround(anchor)!)
        && !HandsOut(statement)
        && !_aliases.SelectMany(variable => variable.In(statement, model)).Any(AsksState);

    // A return may be passed when it is the last: its value is computed before the close then.
    private bool Leaves(StatementSyntax statement) =>
        statement is ReturnStatementSyntax { Expression: { } value } && statement == _passed[_passed.Count - 1]
            ? Effects.Of(value, model, []).Leaves
            : Effects.Of(statement, model, []).Leaves;

    // What is made of the socket and returned would be closed with it; a connection that was accepted is not.
    private bool HandsOut(StatementSyntax statement) =>
        StatementList.Within(statement).OfType<ReturnStatementSyntax>().Any(@return => @return.Expression is { } value
            && Concerns(value)
            && model.GetTypeInfo(value).Type is { } type
            && (SocketApi.IsSafeHandle(type) || type.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_IDisposable))
            && !StatementList.Within(value).OfType<InvocationExpressionSyntax>().Any(call =>
                model.GetSymbolInfo(call).Symbol is { } method && method.Name.StartsWith("Accept", System.StringComparison.Ordinal)));

    private static bool AsksState(ExpressionSyntax mention) =>
        SocketCall.MemberOf(mention)?.Identifier.ValueText is "Connected" or "IsBound" or "IsClosed";

    private bool Waits(SyntaxNode node) => node switch
    {
        AwaitExpressionSyntax await => !Concerns(await.Expression),
        ForEachStatementSyntax { AwaitKeyword.RawKind: not 0 } loop => !Concerns(loop.Expression),
        InvocationExpressionSyntax call => model.GetSymbolInfo(call).Symbol is IMethodSymbol method
            && SocketApi.MayWait(method) && !SocketApi.IsInert(method) && !Sends(method) && !Concerns(Whole(call)),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } access =>
            model.GetTypeInfo(access.Expression).Type is { Name: "Task" or "ValueTask" } && !Concerns(access.Expression),
        _ => false,
    };

    private static bool Sends(IMethodSymbol method) =>
        !SocketApi.IsNative(method) && new[] { "Send", "Write", "Flush", "Get", "Set" }.Any(start => method.Name.StartsWith(start, System.StringComparison.Ordinal));

    private static SyntaxNode Whole(InvocationExpressionSyntax call) =>
        call.Ancestors().TakeWhile(outer => outer is ExpressionSyntax).OfType<ConditionalAccessExpressionSyntax>().LastOrDefault() ?? (SyntaxNode)call;

    private bool Concerns(SyntaxNode node) => _aliases.Any(variable => variable.IsIn(node, model));
}
