using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>A rule about one body: a condition over what happens to descriptors.</summary>
internal interface IFlowRule
{
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>Looks at one event; reports to <paramref name="findings"/> where it breaks the rule.</summary>
    void Examine(ModelEvent happened, Findings findings);
}
