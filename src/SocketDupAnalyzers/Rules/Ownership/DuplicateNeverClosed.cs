using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Ownership;

/// <inheritdoc cref="Rules.SDA2001_DuplicateNeverClosed"/>
internal sealed class DuplicateNeverClosed : IDutyRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA2001_DuplicateNeverClosed;

    public void Examine(DutyStory story, Findings findings)
    {
        if (story is { IsDuplicate: true, IsInformation: false, IsDropped: true, IsEverSettled: false, Wrapper: null })
        {
            findings.Add(Descriptor, story.MadeBy, ImmutableArray<IOperation>.Empty, Describe.Made(story));
        }
    }
}
