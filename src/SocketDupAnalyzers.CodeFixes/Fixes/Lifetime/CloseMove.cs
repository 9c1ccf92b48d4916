using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>
/// Writes the move of a closing statement behind others, with the shutdown that precedes it. Behind a return it goes
/// in front of it instead, and what the return computes into a local.
/// </summary>
internal sealed class CloseMove(FixSite site, LateUse late, IReadOnlyList<StatementSyntax> passed)
{
    private readonly SourceLines _lines = site.Lines;
    private readonly StatementSyntax _last = passed[passed.Count - 1];

    /// <summary>False when the layout is one that the move would garble.</summary>
    public bool Write(Rearrangement edits)
    {
        var moved = Shutdowns().Append(late.Close.Statement).ToList();
        if (passed.Concat(moved).Any(HasDirective) || EarlierShutdown(moved[0]))
        {
            return false;
        }

        var statements = new StatementEdits(site, edits);
        if (!moved.Append(_last).All(_lines.Owns))
        {
            return _last is not ReturnStatementSyntax && WriteInLine(moved, statements, edits);
        }

        var end = _lines.Whole(_last).End;
        var indent = _lines.Indentation(_last.SpanStart);
        var pieces = new List<Piece>();
        if (!statements.EndsInBreak(_lines.Whole(_last)))
        {
            pieces.Add(_lines.Break);
        }
        else if (_lines.EndsInBrace(_last))
        {
            pieces.Add(_lines.Break);
        }

        pieces.AddRange(moved.SelectMany(statement => statements.Copy(statement, indent)));
        if (_last is ReturnStatementSyntax @return)
        {
            if (Result(@return, edits) is not { } name)
            {
                return false;
            }

            pieces.Add($"{indent}return {name};{_lines.Break}");
        }

        edits.Insert(end, pieces);
        return moved.All(statements.Remove);
    }

    // Closes and uses on one line: the close goes to the end of what it passes.
    private bool WriteInLine(List<StatementSyntax> moved, StatementEdits statements, Rearrangement edits)
    {
        if (moved.Any(statement => StatementEdits.HasComment(statement.GetLeadingTrivia())))
        {
            return false;
        }

        edits.Insert(_last.Span.End, moved.SelectMany(statement => new Piece[] { " ", Piece.Copy(statement.Span) }));
        return moved.All(statements.Remove);
    }

    // What is returned is computed into a local, whose name is answered.
    private string? Result(ReturnStatementSyntax @return, Rearrangement edits)
    {
        if (@return.Expression is null or RefExpressionSyntax || site.Model.GetTypeInfo(@return.Expression) is not { Type: { SpecialType: not SpecialType.System_Void, TypeKind: not TypeKind.Error } })
        {
            return null;
        }

        var isLength = site.Model.GetTypeInfo(@return.Expression).Type!.SpecialType == SpecialType.System_Int32
            && site.Model.GetSymbolInfo(late.Use).Symbol is IMethodSymbol;
        var name = UniqueName.At(@return, site.Model, isLength ? "length" : "result");
        var space = @return.Expression.SpanStart == @return.ReturnKeyword.Span.End ? " " : "";
        edits.Replace(@return.ReturnKeyword.Span, $"{new NewLocal(site.Model, @return).ImpliedType(@return.Expression)} {name} ={space}");
        return name;
    }

    // What shuts the connection down directly in front of the close belongs to it.
    private IEnumerable<StatementSyntax> Shutdowns() =>
        StatementList.Around(late.Close.Statement).TakeWhile(other => other != late.Close.Statement)
            .Reverse()
            .TakeWhile(other => other is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } && IsShutdown(call))
            .Reverse();

    // Shut down further up, the connection is no use to anybody behind the close.
    private bool EarlierShutdown(StatementSyntax first) =>
        StatementList.Within(StatementList.BodyAround(first)!).OfType<InvocationExpressionSyntax>()
            .Any(call => call.SpanStart < first.SpanStart && IsShutdown(call));

    private bool IsShutdown(InvocationExpressionSyntax call) =>
        SocketCall.Receiver(call) is { } receiver
        && site.Model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Shutdown" or "Disconnect" } method && SocketApi.Is(method.ContainingType, "Socket")
        && late.Aliases.Any(variable => variable.IsIn(receiver, site.Model));

    private static bool HasDirective(StatementSyntax statement) => statement.DescendantTrivia().Any(trivia => trivia.IsDirective);
}
