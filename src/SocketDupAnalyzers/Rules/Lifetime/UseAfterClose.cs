using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Lifetime;

/// <inheritdoc cref="Rules.SDA1002_UseAfterClose"/>
internal sealed class UseAfterClose : IFlowRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA1002_UseAfterClose;

    public void Examine(ModelEvent happened, Findings findings)
    {
        if (happened is { Kind: ModelEventKind.Used, Before: { Typestate: Typestate.Closed, MayBeFile: false, ClosedBy: { } close } }
            && !DisposedGuard.Covers(happened.Operation))
        {
            findings.Add(Descriptor, happened.Operation, ImmutableArray.Create(close), happened.Name, Describe.Closer(close));
        }
    }
}
