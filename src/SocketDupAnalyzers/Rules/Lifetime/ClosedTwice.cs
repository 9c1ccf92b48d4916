using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Lifetime;

/// <inheritdoc cref="Rules.SDA1004_ClosedTwice"/>
internal sealed class ClosedTwice : IFlowRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA1004_ClosedTwice;

    public void Examine(ModelEvent happened, Findings findings)
    {
        switch (happened)
        {
            case { Kind: ModelEventKind.Closed, Before: { Typestate: Typestate.Closed, ClosedBy: { } first } } when happened.IsRaw || happened.Before.IsClosedRaw:
                var isWritten = !UsingEnd.Is(happened.Operation);
                var other = isWritten ? first : happened.Operation;
                Report(happened, isWritten ? happened.Operation : first, other, Describe.Closer(other), findings);
                break;
            case { Kind: ModelEventKind.LeftClosedUnderOwner, Before: { ClosedBy: { } close, Owner.MadeBy: { } owner } } when !findings.Tells(Descriptor, close):
                Report(happened, close, owner, $"its owner, made by {Describe.Closer(owner)}, when that is disposed or finalized", findings);
                break;
        }
    }

    private void Report(ModelEvent happened, IOperation here, IOperation other, string closer, Findings findings) =>
        findings.Add(Descriptor, here, ImmutableArray.Create(other), happened.Name, closer);
}
