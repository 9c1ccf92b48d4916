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

        foreach (var start in work.Starts.Where(start => !LaterLooks.At(start, happened.Operation, happened.State)))
        {
            findings.Add(Descriptor, start, ImmutableArray.Create(happened.Operation), happened.Name, Describe.Closer(happened.Operation));
        }
    }
}
