using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Ownership;

/// <inheritdoc cref="Rules.SDA2002_DuplicateNotClosedOnEveryPath"/>
internal sealed class DuplicateNotClosedOnEveryPath : IDutyRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA2002_DuplicateNotClosedOnEveryPath;

    public void Examine(DutyStory story, Findings findings)
    {
        if (story is { IsDuplicate: true, IsInformation: false, IsDropped: true, IsEverSettled: true, Wrapper: null })
        {
            var trail = story.DroppedAt is { } end ? ImmutableArray.Create(end) : ImmutableArray<IOperation>.Empty;
            findings.Add(Descriptor, story.MadeBy, trail, Describe.Made(story), Describe.End(story.DroppedAt));
        }
    }
}
