using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>
/// Puts all operations that must be kept apart under one lock: the one that some of them hold, or a new one, made once for the connection. All of a group are mended
/// at once, so that of its reports the first that is mended takes the others along.
/// </summary>
internal sealed class OneGate() : SocketEdit("OneGate", "Put the operations under one lock")
{
    public override async Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        var reports = await site.Rules.ReportAsync(site.Document, cancellation).ConfigureAwait(false);
        if (reports.FirstOrDefault(report => report.Id == site.Places.Rule && report.Location.SourceSpan == site.Places.Report) is not { } report
            || GateGroup.Of(site, report) is not { } group)
        {
            return [];
        }

        return await MendAsync(site, group, reports, isLast: false, cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// The plans after which no operation of the group is reported. What would then be the only operation outside of the lock, since
    /// it is done when the others have ended, goes under it too.
    /// </summary>
    private static async Task<IReadOnlyList<Rearrangement>> MendAsync(FixSite site, GateGroup group, IReadOnlyList<Diagnostic> reports, bool isLast, CancellationToken cancellation)
    {
        var plans = new List<Rearrangement>();
        foreach (var plan in Plans(site, group))
        {
            var left = await site.Rules.ReportAsync(site.Document.WithText(plan.Build()), cancellation).ConfigureAwait(false);
            var places = group.Operations.Select(operation => plan.Map(operation.Node.Span)).ToList();
            if (left.Any(other => other.Id == site.Places.Rule && places.Contains(other.Location.SourceSpan)))
            {
                continue;
            }

            var outside = left.Where(other => other.Id == "SDA3002").Select(other => other.Location.SourceSpan).ToList();
            if (outside.Count <= reports.Count(report => report.Id == "SDA3002"))
            {
                plans.Add(plan);
            }
            else if (!isLast && group.With(site, site.Root.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => plan.Map(call.Span) is { } there && outside.Contains(there))) is { } larger)
            {
                plans.AddRange(await MendAsync(site, larger, reports, isLast: true, cancellation).ConfigureAwait(false));
            }
        }

        return plans;
    }

    private static IEnumerable<Rearrangement> Plans(FixSite site, GateGroup group)
    {
        foreach (var holder in group.Operations)
        {
            foreach (var used in UsedLock.Around(holder.Node, site.Model))
            {
                var (under, past) = (Under(group, used, site), Past(group, used, site));
                if (past.Count > 0 && past.All(operation => UsedLock.IsFree(operation.Node, site.Model)) && GateGroup.Under(site, past, under) is { } others && SameLock.Plan(site, others, used, holder.Node) is { } plan)
                {
                    yield return plan;
                }
            }
        }

        var edits = new Rearrangement(site.Text);
        if (NewGate.Declare(site, group, edits) is { } gate && new GateWriter(site, group, gate, edits).Write())
        {
            yield return edits;
        }
    }

    private static List<SyntaxNode> Under(GateGroup group, Gate gate, FixSite site) =>
        group.Operations.Where(operation => Has(operation, gate, site)).Select(operation => operation.Node).ToList();

    private static List<GatedOperation> Past(GateGroup group, Gate gate, FixSite site) =>
        group.Operations.Where(operation => !Has(operation, gate, site)).ToList();

    private static bool Has(GatedOperation operation, Gate gate, FixSite site) =>
        UsedLock.Around(operation.Node, site.Model).Any(used => used.Name == gate.Name);
}
