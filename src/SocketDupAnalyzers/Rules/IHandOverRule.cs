using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>A rule about one body: a condition over what becomes of an original and of the duplicate that is handed over in its place.</summary>
internal interface IHandOverRule
{
    DiagnosticDescriptor Descriptor { get; }

    /// <summary>Looks at one story; reports to <paramref name="findings"/> where it breaks the rule.</summary>
    void Examine(HandOver story, Findings findings);
}
