using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Ownership;

/// <inheritdoc cref="Rules.SDA2007_DuplicateNotClosedOnException"/>
internal sealed class DuplicateNotClosedOnException : IDutyRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA2007_DuplicateNotClosedOnException;

    public void Examine(DutyStory story, Findings findings)
    {
        if (story is { IsDuplicate: true, IsInformation: false, IsDropped: false, JumpedFrom: { } thrower })
        {
            findings.Add(Descriptor, story.MadeBy, ImmutableArray.Create(thrower), Describe.Made(story), Describe.Operation(thrower));
        }
    }
}
