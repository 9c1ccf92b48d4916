using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Lifetime;

/// <inheritdoc cref="Rules.SDA1006_InformationOpenedTwice"/>
internal sealed class InformationOpenedTwice : IFlowRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA1006_InformationOpenedTwice;

    public void Examine(ModelEvent happened, Findings findings)
    {
        if (happened is { Kind: ModelEventKind.Opened, Before.OpenedBy: { } first })
        {
            findings.Add(Descriptor, happened.Operation, ImmutableArray.Create(first), happened.Name, ReferenceEquals(first, happened.Operation) ? "here, in an earlier turn of the loop," : $"by {Describe.Closer(first)}");
        }
    }
}
