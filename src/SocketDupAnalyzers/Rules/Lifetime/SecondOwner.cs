using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Lifetime;

/// <inheritdoc cref="Rules.SDA1005_SecondOwner"/>
internal sealed class SecondOwner : IFlowRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA1005_SecondOwner;

    public void Examine(ModelEvent happened, Findings findings)
    {
        if (happened is { Kind: ModelEventKind.OwnedTwice })
        {
            var first = happened.Before.Owner.MadeBy;
            findings.Add(Descriptor, happened.Operation, first is null ? ImmutableArray<IOperation>.Empty : ImmutableArray.Create(first), Describe.Operation(happened.Operation), happened.Name, first is null ? "has an owner already" : $"'{Describe.Operation(first)}' at line {Describe.Line(first)} owns already");
        }
    }
}
