using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Ownership;

/// <inheritdoc cref="Rules.SDA2006_WrapperDoesNotOwn"/>
internal sealed class WrapperDoesNotOwn : IDutyRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA2006_WrapperDoesNotOwn;

    public void Examine(DutyStory story, Findings findings)
    {
        if (story is { IsDropped: true, Wrapper: { } wrapper })
        {
            var closing = story.IsEverSettled ? "not every path" : "nothing else";
            findings.Add(Descriptor, wrapper, ImmutableArray.Create(story.MadeBy), Describe.Operation(wrapper), Describe.Wrapped(story, wrapper), closing);
        }
    }
}
