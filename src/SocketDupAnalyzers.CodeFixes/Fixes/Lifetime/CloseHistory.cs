using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>
/// Whether the place that a duplicate moves to is in time: no other close or shutdown of the connection
/// comes before it, be it further up or in the last turn of a loop.
/// </summary>
internal sealed class CloseHistory(SemanticModel model, Move move)
{
    private readonly HashSet<ISymbol> _connection = SocketSymbols.In(move.Close.Subjects.Append(move.Duplicate.Value), model);

    public bool IsInTime()
    {
        if (StatementList.BodyAround(move.Anchor) is not { } body)
        {
            return false;
        }

        var place = move.Body?.Span.End ?? move.Anchor.SpanStart;
        foreach (var call in StatementList.Within(body).OfType<InvocationExpressionSyntax>())
        {
            var before = call.SpanStart < place;
            if (!before && !move.Anchor.Contains(call) || !Concerns(call, out var shutsDown))
            {
                continue;
            }

            if (shutsDown || before && Reaches(call))
            {
                return false;
            }
        }

        return move.Anchor.Ancestors().TakeWhile(outer => outer != body).Where(IsLoop).All(StartsAnew);
    }

    private bool Concerns(InvocationExpressionSyntax call, out bool shutsDown)
    {
        shutsDown = false;
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return false;
        }

        shutsDown = method.Name is "Shutdown" or "Disconnect" or "DisconnectAsync";
        if (!shutsDown && !SocketApi.IsClose(method) && !SocketApi.IsNativeClose(method) && !SocketApi.IsDuplicateAndClose(method)
            || move.Duplicate.Value.Contains(call))
        {
            return false;
        }

        var subjects = call.Ancestors().TakeWhile(outer => outer is ExpressionSyntax).Prepend(call);
        return SocketSymbols.Share(SocketSymbols.In(subjects, model), _connection);
    }

    // A close that ends in a return or throw, or whose variable is assigned anew, is not before the place.
    private bool Reaches(SyntaxNode call)
    {
        var statement = call.FirstAncestorOrSelf<StatementSyntax>();
        while (statement is not null && statement != move.Anchor)
        {
            var following = StatementList.Around(statement)
                .SkipWhile(other => other != statement)
                .Skip(1)
                .TakeWhile(other => !other.Contains(move.Anchor));
            if (following.Any(other => other is ReturnStatementSyntax or ThrowStatementSyntax || Assigns(other)))
            {
                return false;
            }

            if (statement.Parent!.Contains(move.Anchor))
            {
                break;
            }

            statement = statement.Parent.FirstAncestorOrSelf<StatementSyntax>();
        }

        return true;
    }

    // Each turn of a loop has a connection of its own, declared or assigned in it before the close.
    private bool StartsAnew(SyntaxNode loop)
    {
        var shared = SocketSymbols.In(move.Close.Subjects, model);
        var named = SocketSymbols.In([move.Duplicate.Value], model);
        if (SocketSymbols.Share(shared, named))
        {
            named.IntersectWith(shared);
        }

        return named.Count > 0 && named.All(symbol => IsDeclaredIn(symbol, loop) || AssignedIn(loop, symbol));
    }

    private static bool IsDeclaredIn(ISymbol symbol, SyntaxNode loop) =>
        symbol is ILocalSymbol && symbol.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(reference.Span)
            && (loop is not ForStatementSyntax { Declaration: { } declaration } || !declaration.Span.Contains(reference.Span)));

    private bool AssignedIn(SyntaxNode loop, ISymbol symbol)
    {
        if (loop is WhileStatementSyntax { Condition: { } condition } && model.AnalyzeDataFlow(condition) is { Succeeded: true } flow
            && flow.AlwaysAssigned.Contains(symbol, SymbolEqualityComparer.Default))
        {
            return true;
        }

        return move.Anchor.AncestorsAndSelf().TakeWhile(outer => outer != loop).OfType<StatementSyntax>()
            .SelectMany(inner => StatementList.Around(inner).TakeWhile(other => other != inner))
            .Any(other => Assigns(other, symbol));
    }

    private bool Assigns(StatementSyntax statement) => _connection.Any(symbol => Assigns(statement, symbol));

    private bool Assigns(StatementSyntax statement, ISymbol symbol) =>
        statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment }
        && !model.GetConstantValue(assignment.Right).HasValue
        && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(assignment.Left).Symbol, symbol);

    private static bool IsLoop(SyntaxNode node) =>
        node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;
}
