using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;

/// <summary>Writes the body of work that closes a socket: a block with a using statement in it.</summary>
internal sealed class WorkBody(FixSite site, WorkStart start, WorkOwner owner)
{
    private readonly string _outer = owner.Outdented(site.Lines.Indentation(start.Statement.SpanStart));
    private readonly string _step = site.Lines.Step(start.Statement);

    /// <summary>Makes the expression of a lambda the only statement of such a block; one that gives a task is awaited in it.</summary>
    public bool Enclose(LambdaExpressionSyntax lambda, ExpressionSyntax expression, Rearrangement edits)
    {
        if (site.Model.GetSymbolInfo(lambda).Symbol is not IMethodSymbol code || StatementEdits.HasComment(lambda.ArrowToken.TrailingTrivia))
        {
            return false;
        }

        var gives = code.IsAsync ? !code.ReturnsVoid && code.ReturnType is INamedTypeSymbol { IsGenericType: true }
            : WorkStart.IsTaskType(code.ReturnType) ? code.ReturnType is INamedTypeSymbol { IsGenericType: true }
            : !code.ReturnsVoid;
        var awaits = !code.IsAsync && WorkStart.IsTaskType(code.ReturnType);
        if (awaits)
        {
            edits.Insert(lambda switch
            {
                SimpleLambdaExpressionSyntax simple => simple.Parameter.SpanStart,
                ParenthesizedLambdaExpressionSyntax { ReturnType: { } type } => type.SpanStart,
                ParenthesizedLambdaExpressionSyntax full => full.ParameterList.SpanStart,
                _ => lambda.SpanStart,
            }, "async ");
        }

        edits.Replace(TextSpan.FromBounds(lambda.ArrowToken.Span.End, expression.SpanStart), Opening + (gives ? "return " : "") + (awaits ? "await " : ""));
        edits.Insert(expression.Span.End, Closing);
        return true;
    }

    /// <summary>Hands a call that was not awaited to a task that awaits it.</summary>
    public bool Hand(Rearrangement edits)
    {
        edits.Insert(start.Call.SpanStart, "Task.Run(async () =>" + Opening + "await ");
        edits.Insert(start.Call.Span.End, Closing + ")");
        return true;
    }

    private string Opening => Line("") + "{" + Line(_step) + "using (" + owner.Name + ")" + Line(_step) + "{" + Line(_step + _step);

    private string Closing => ";" + Line(_step) + "}" + Line("") + "}";

    private string Line(string indentation) => site.Lines.Break + _outer + indentation;
}
