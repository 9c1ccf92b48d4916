using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.FlowRules.Ownership;

/// <inheritdoc cref="Rules.SDA2003_OriginalStaysOpen"/>
internal sealed class OriginalStaysOpen : IHandOverRule
{
    public DiagnosticDescriptor Descriptor => Rules.SDA2003_OriginalStaysOpen;

    public void Examine(HandOver story, Findings findings)
    {
        if (story.HandedOverBy is { } taker)
        {
            findings.Add(Descriptor, story.DuplicatedBy, ImmutableArray.Create(taker), story.Original, story.Duplicate ?? Describe.Operation(story.DuplicatedBy));
        }
    }
}
