using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Work that can close a socket in the place of its starter: nothing behind its start names the socket, but for the close.</summary>
internal sealed class WorkOwner
{
    private readonly FixSite _site;
    private readonly CloseSite _close;

    private WorkOwner(FixSite site, CloseSite close, string name, LambdaExpressionSyntax? work)
    {
        _site = site;
        _close = close;
        Name = name;
        Work = work;
    }

    /// <summary>The variable that holds the socket.</summary>
    public string Name { get; }

    /// <summary>The code that runs; null where it is a method's, which is called for it.</summary>
    public LambdaExpressionSyntax? Work { get; }

    /// <summary>An indentation of the old text as it will be: a using statement that goes takes a step with it.</summary>
    public string Outdented(string indentation) => _close.Statement is UsingStatementSyntax { Statement: BlockSyntax { Statements: { Count: > 0 } inside } } @using
        ? indentation.Substring(System.Math.Max(0, _site.Lines.Indentation(inside[0].SpanStart).Length - _site.Lines.Indentation(@using.SpanStart).Length))
        : indentation;

    public static WorkOwner? Find(FixSite site, WorkStart start, CloseSite close)
    {
        var variable = Closed(site.Model, close);
        var work = start.Call.DescendantNodes().OfType<LambdaExpressionSyntax>().FirstOrDefault();
        return variable is not null
            // A timer runs it again, and what runs several times at once has no last.
            && start.Call is InvocationExpressionSyntax
            && (work is null || work.Parent is ArgumentSyntax)
            && ComesTo(site, start, close, variable)
            && IsNamedLast(site, start, close, variable)
                ? new WorkOwner(site, close, variable.Name, work)
                : null;
    }

    /// <summary>Takes the close of the starter away; false where that cannot be done.</summary>
    public bool Leave(Rearrangement edits) => _close.IsUsing
        ? DropUsing.Drop(_site, _close.Statement, edits)
        : new StatementEdits(_site, edits).RemoveAlone(_close.Statement);

    private static ISymbol? Closed(SemanticModel model, CloseSite close) => close.Statement switch
    {
        LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } when close.IsUsing => model.GetDeclaredSymbol(variables[0]),
        UsingStatementSyntax { Declaration.Variables: { Count: 1 } variables } when close.IsUsing => model.GetDeclaredSymbol(variables[0]),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name }, ArgumentList.Arguments.Count: 0 } call } when call == close.Call =>
            model.GetSymbolInfo(name).Symbol is (ILocalSymbol or IParameterSymbol) and var symbol && model.GetSymbolInfo(call).Symbol is IMethodSymbol method && SocketApi.IsClose(method) ? symbol : null,
        _ => null,
    };

    /// <summary>Whether the scope of the socket comes to the start on every way.</summary>
    private static bool ComesTo(FixSite site, WorkStart start, CloseSite close, ISymbol variable)
    {
        var scope = StatementList.Around(start.Statement);
        var isSame = close.Statement is UsingStatementSyntax @using ? @using.Statement == start.Statement.Parent : scope.Contains(close.Statement);
        return isSame && scope
            .SkipWhile(other => close.IsUsing && close.Statement is LocalDeclarationStatementSyntax && other != close.Statement)
            .TakeWhile(other => other != start.Statement)
            .All(other => !Effects.Of(other, site.Model, []).Leaves);
    }

    private static bool IsNamedLast(FixSite site, WorkStart start, CloseSite close, ISymbol variable) => start.Function.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.SpanStart > start.Call.Span.End && name.Identifier.ValueText == variable.Name)
        .All(name => close.Call is { } call && call.Span.Contains(name.Span));
}
