using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;

/// <summary>Puts an operation under the lock that the others hold, and those of its function that go past that lock too.</summary>
internal sealed class SameLock() : SocketEdit("SameLock", "Take the lock that the others hold")
{
    public override async Task<IReadOnlyList<Rearrangement>> PlanAsync(FixSite site, CancellationToken cancellation)
    {
        var reports = (await site.Rules.ReportAsync(site.Document, cancellation).ConfigureAwait(false)).Where(report => report.Id == site.Places.Rule).ToList();
        if (reports.FirstOrDefault(report => report.Location.SourceSpan == site.Places.Report) is not { AdditionalLocations.Count: > 0 } here || here.AdditionalLocations[0] is not { } holder || holder.SourceTree != site.Root.SyntaxTree)
        {
            return [];
        }

        var taken = site.Root.FindNode(holder.SourceSpan, getInnermostNodeForTie: true);
        var function = StatementList.BodyAround(site.Report);
        var operations = reports
            .Where(report => report.AdditionalLocations.FirstOrDefault()?.SourceSpan == holder.SourceSpan)
            .Select(report => site.Root.FindNode(report.Location.SourceSpan, getInnermostNodeForTie: true))
            .Where(node => node == site.Report || StatementList.BodyAround(node) == function)
            .OrderBy(node => node.SpanStart)
            .Select(node => GatedOperation.Of(node, site.Model))
            .ToList();
        return GateGroup.Under(site, operations, [taken]) is { } group
            ? UsedLock.Around(taken, site.Model).Select(gate => Plan(site, group, gate, taken)).OfType<Rearrangement>().ToList()
            : [];
    }

    /// <summary>The edits that put the operations of a group under a lock that is there; null where that cannot be.</summary>
    public static Rearrangement? Plan(FixSite site, GateGroup group, Gate gate, SyntaxNode taken)
    {
        var edits = new Rearrangement(site.Text);
        return (gate.IsSemaphore || !group.IsAsync)
            && group.Operations.All(operation => UsedLock.IsAt(gate, taken, operation.Node, site.Model))
            && new GateWriter(site, group, gate, edits).Write() ? edits : null;
    }
}
