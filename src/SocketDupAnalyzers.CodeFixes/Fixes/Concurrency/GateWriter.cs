using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>Writes a lock around operations; those of statements that follow each other go under it together, since they are one message.</summary>
internal sealed class GateWriter(FixSite site, GateGroup group, Gate gate, Rearrangement edits)
{
    private readonly SourceLines _lines = site.Lines;

    /// <summary>False where one of the operations cannot be put under the lock.</summary>
    public bool Write()
    {
        foreach (var function in group.Asynchronous)
        {
            edits.Insert(Signature(function), "async ");
        }

        return group.Operations.Where(operation => operation.Statement is null).GroupBy(operation => operation.Function).All(body => WriteBody(body.First()))
            && Runs().All(WriteRun);
    }

    private static int Signature(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => method.ReturnType.SpanStart,
        LocalFunctionStatementSyntax local => local.ReturnType.SpanStart,
        _ => function.SpanStart,
    };

    /// <summary>The statements with operations, those that stand together in one.</summary>
    private IEnumerable<List<GatedOperation>> Runs()
    {
        var run = new List<GatedOperation>();
        foreach (var operation in group.Operations.Where(operation => operation.Statement is not null).GroupBy(operation => operation.Statement).Select(same => same.OrderByDescending(operation => operation.BecomesAsync).First()))
        {
            if (run.Count > 0 && !Follows(run[run.Count - 1].Statement!, operation.Statement!))
            {
                yield return run;
                run = [];
            }

            run.Add(operation);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static bool Follows(StatementSyntax one, StatementSyntax other)
    {
        var list = StatementList.Around(one).ToList();
        return list.IndexOf(one) is >= 0 and var index && index + 1 < list.Count && list[index + 1] == other;
    }

    private bool WriteRun(List<GatedOperation> run)
    {
        var statements = run.Select(operation => operation.Statement!).ToList();
        var declared = new List<string>();
        foreach (var operation in run)
        {
            if (operation.BecomesAsync)
            {
                Await((ReturnStatementSyntax)operation.Statement!, operation);
            }

            if (operation.Statement is LocalDeclarationStatementSyntax local)
            {
                if (Type(local) is not { } type)
                {
                    return false;
                }

                declared.Add($"{type} {local.Declaration.Variables[0].Identifier.Text};");
                edits.Replace(TextSpan.FromBounds(local.SpanStart, local.Declaration.Variables[0].Identifier.Span.End), local.Declaration.Variables[0].Identifier.Text);
            }
        }

        var form = new GateForm(gate, run[0].IsInAsync(group), run.Any(operation => operation.LeavesContext), TokenAt.Of(run[0], site.Model));
        var enclosure = new Enclosure(site, statements);
        if (StatementList.Around(statements[0]).Count > 0 && enclosure.Fits)
        {
            enclosure.Wrap(edits, [.. declared, .. form.Head], form.Tail(_lines.Step(statements[0])));
            return true;
        }

        if (declared.Count > 0 || statements.Any(statement => statement.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia) && trivia.SpanStart < statement.Span.End)))
        {
            return false;
        }

        // On one line with others: the lock stays on that line.
        var (open, close) = StatementList.Around(statements[0]).Count > 0 || !gate.IsSemaphore ? ("", "") : ("{ ", " }");
        edits.Insert(statements[0].SpanStart, open + string.Join(" ", form.Head) + " ");
        edits.Insert(statements[statements.Count - 1].Span.End, " " + string.Join(" ", form.Tail("")) + close);
        return true;
    }

    private void Await(ReturnStatementSyntax @return, GatedOperation operation)
    {
        if (TaskTypes.HasValue(operation.Symbol!.ReturnType, isAsync: true))
        {
            edits.Insert(@return.Expression!.SpanStart, "await ");
        }
        else
        {
            edits.Replace(@return.ReturnKeyword.Span, "await");
        }
    }

    private string? Type(LocalDeclarationStatementSyntax local) =>
        local.Declaration.Variables[0] is { Initializer: not null } variable
        && site.Model.GetDeclaredSymbol(variable) is ILocalSymbol { Type: { IsAnonymousType: false, TypeKind: not TypeKind.Error } type }
            ? local.Declaration.Type.IsVar ? type.ToMinimalDisplayString(site.Model, local.SpanStart) : local.Declaration.Type.ToString()
            : null;

    /// <summary>Makes the expression that is a function's body a block.</summary>
    private bool WriteBody(GatedOperation operation)
    {
        var (body, function) = (operation.Body!, operation.Function);
        var arrow = body.GetFirstToken().GetPreviousToken();
        var before = arrow.GetPreviousToken();
        var isLambda = function is LambdaExpressionSyntax;
        if (!arrow.IsKind(SyntaxKind.EqualsGreaterThanToken)
            || before.TrailingTrivia.Concat(arrow.LeadingTrivia).Concat(arrow.TrailingTrivia).Concat(body.GetLeadingTrivia()).Concat(body.GetTrailingTrivia())
                .Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
        {
            return false;
        }

        var outer = _lines.Indentation(function.SpanStart);
        var step = Step(function, outer);
        var inner = outer + step;
        var form = new GateForm(gate, operation.IsInAsync(group), operation.LeavesContext, TokenAt.Of(operation, site.Model));
        var isAsync = operation.IsInAsync(group);
        var head = string.Concat(form.Head.Select(line => inner + line + _lines.Break));
        var keyword = (TaskTypes.HasValue(operation.Symbol!.ReturnType, isAsync) ? "return " : "") + (operation.BecomesAsync ? "await " : "");
        var stays = isLambda ? arrow.Span.End : before.Span.End;
        edits.Replace(
            TextSpan.FromBounds(stays, body.SpanStart),
            $"{_lines.Break}{outer}{{{_lines.Break}{head}{inner}{step}{keyword}");
        var deeper = _lines.Together(arrow.SpanStart, body.SpanStart) ? step + step : step;
        foreach (var start in _lines.Starts(TextSpan.FromBounds(body.SpanStart, body.Span.End)).Where(start => start > body.SpanStart))
        {
            edits.Insert(start, deeper);
        }

        var tail = string.Concat(form.Tail(step).Select(line => inner + line + _lines.Break));
        edits.Insert(
            isLambda ? body.Span.End : _lines.Owns(function) ? _lines.End(function.Span.End) : function.Span.End,
            (isLambda ? ";" : "") + _lines.Break + tail + outer + "}");
        return true;
    }

    private string Step(SyntaxNode function, string outer)
    {
        var statement = function.FirstAncestorOrSelf<StatementSyntax>();
        if (statement is not null)
        {
            return _lines.Step(statement);
        }

        var around = function.Parent is TypeDeclarationSyntax type ? _lines.Indentation(type.SpanStart) : outer;
        return outer.Length > around.Length && outer.StartsWith(around, System.StringComparison.Ordinal) ? outer.Substring(around.Length) : "    ";
    }
}
