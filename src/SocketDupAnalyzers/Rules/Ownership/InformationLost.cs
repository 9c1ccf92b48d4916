using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Ownership;

/// <inheritdoc cref="Rules.SDA2005_InformationLost"/>
internal sealed class InformationLost : IDutyRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA2005_InformationLost;

    public void Examine(DutyStory story, Findings findings)
    {
        if (story is { IsInformation: true, IsDropped: true, IsEverSettled: false, MadeBy.Type.IsValueType: true })
        {
            findings.Add(Descriptor, story.MadeBy, ImmutableArray<IOperation>.Empty, Describe.Operation(story.MadeBy));
        }
    }
}
