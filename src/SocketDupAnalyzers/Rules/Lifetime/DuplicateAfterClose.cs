using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Lifetime;

/// <inheritdoc cref="Rules.SDA1001_DuplicateAfterClose"/>
internal sealed class DuplicateAfterClose : IFlowRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA1001_DuplicateAfterClose;

    public void Examine(ModelEvent happened, Findings findings)
    {
        if (happened is { Kind: ModelEventKind.Duplicated, Before: { Typestate: Typestate.Closed, ClosedBy: { } close } })
        {
            findings.Add(Descriptor, happened.Operation, ImmutableArray.Create(close), happened.Name, Describe.Closer(close));
        }
    }
}
