using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>A rule about one body: a condition over what becomes of each descriptor that it makes.</summary>
internal interface IDutyRule
{
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>Looks at one story; reports to <paramref name="findings"/> where it breaks the rule.</summary>
    void Examine(DutyStory story, Findings findings);
}
