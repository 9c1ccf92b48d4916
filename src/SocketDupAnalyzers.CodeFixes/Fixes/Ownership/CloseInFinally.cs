using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Ownership;

/// <summary>Closes a number in a finally, by a native declaration that the code has; the closes that were there before go.</summary>
internal sealed class CloseInFinally() : SocketEdit("Finally", "Close in finally")
{
    public override async Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        if (Holder.Find(site) is not { IsRaw: true } holder
            || NativeClose.Of(site, holder) is not { } close
            || holder.Rest.Any(statement => IsWrapped(site, holder, statement))
            || new WorkInFlight(site.Model).IsPossible(holder.Variables, holder.Body, holder.Body)
            || await holder.IsGivenAwayAsync(cancellation).ConfigureAwait(false))
        {
            return [];
        }

        var checks = holder.Rest.TakeWhile(statement => IsCheck(site.Model, holder, statement)).Count();
        return new[] { checks, 0 }.Distinct()
            .Select(skipped => Write(site, holder, close, holder.Rest.Skip(skipped).ToList()))
            .OfType<Rearrangement>()
            .ToList();
    }

    // Whoever is made of the number closes it himself.
    private static bool IsWrapped(FixSite site, Holder holder, StatementSyntax statement) =>
        statement.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().Any(creation =>
            holder.Variable.IsIn(creation, site.Model)
            && site.Model.GetTypeInfo(creation).Type is not { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr });

    // What throws or leaves when there is no duplicate stays in front of the try.
    private static bool IsCheck(SemanticModel model, Holder holder, StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Else: null } check => holder.Variable.IsIn(check.Condition, model) && !holder.Variable.IsIn(check.Statement, model)
            && !check.Condition.DescendantNodes().Any(node => node is InvocationExpressionSyntax)
            && model.AnalyzeControlFlow(check.Statement) is { Succeeded: true, EndPointIsReachable: false },
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => model.GetSymbolInfo(call).Symbol is { Name: var name }
            && name.StartsWith("ThrowIf", System.StringComparison.Ordinal),
        _ => false,
    };

    private static Rearrangement? Write(FixSite site, Holder holder, string close, IReadOnlyList<StatementSyntax> rest)
    {
        var edits = new Rearrangement(site.Text);
        var statements = new StatementEdits(site, edits);
        var closes = holder.Closes.ToList();
        if (rest.All(statement => closes.Contains(statement)))
        {
            return rest.Count == 0 ? Append(site, holder, close, edits) : null;
        }

        var enclosure = new Enclosure(site, rest);
        if (!enclosure.Fits
            || closes.Any(old => StatementList.Around(old).Count == 0 || StatementEdits.HasComment(old.DescendantTrivia()) || !statements.Remove(old)))
        {
            return null;
        }

        enclosure.Wrap(edits, ["try", "{"], ["}", "finally", "{", site.Lines.Step(rest[0]) + close, "}"]);
        return edits;
    }

    // Nothing follows that could be skipped.
    private static Rearrangement? Append(FixSite site, Holder holder, string close, Rearrangement edits)
    {
        var last = StatementList.Around(holder.Declaration).Last();
        if (!site.Lines.Owns(last) || site.Lines.Whole(last) is var whole && !new StatementEdits(site, edits).EndsInBreak(whole))
        {
            return null;
        }

        edits.Insert(whole.End, site.Lines.Indentation(last.SpanStart) + close + site.Lines.Break);
        return edits;
    }
}
