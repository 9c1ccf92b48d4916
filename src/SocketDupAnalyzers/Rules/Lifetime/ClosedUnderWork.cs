using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Lifetime;

/// <inheritdoc cref="Rules.SDA1003_ClosedUnderWork"/>
internal sealed class ClosedUnderWork : IFlowRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA1003_ClosedUnderWork;

    public void Examine(ModelEvent happened, Findings findings)
    {
        if (happened is not { Kind: ModelEventKind.Closed, Before: { MayBeFile: false, Work: { IsEmpty: false } work } } || DeliberateClose.Is(happened.Operation))
        {
            return;
        }

        foreach (var start in work.Starts.Where(start => !IsPartOfAnother(start, work) && !LaterLooks.At(start, happened.Operation, happened.State)))
        {
            findings.Add(Descriptor, start, ImmutableArray.Create(happened.Operation), happened.Name, Describe.Closer(happened.Operation));
        }
    }

    /// <summary>Whether other work goes on where this has ended, in one expression: the two are one chain.</summary>
    private static bool IsPartOfAnother(IOperation start, PendingWork work) =>
        work.Starts.Any(other => other != start && other.Syntax != start.Syntax && other.Syntax.SpanStart == start.Syntax.SpanStart && other.Syntax.Span.Contains(start.Syntax.Span));
}
