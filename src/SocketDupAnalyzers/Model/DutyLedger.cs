using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Keeps, for every descriptor that a body makes, what becomes of the duty to close it on each path. A call may make several: each
/// has a story of its own.
/// </summary>
internal sealed class DutyLedger
{
    private readonly Dictionary<Birth, DutyStory> _stories = new();

    /// <summary>The stories, in the order of the source.</summary>
    public IEnumerable<DutyStory> Stories => _stories.Values
        .OrderBy(story => story.MadeBy.Syntax.SpanStart).ThenBy(story => story.MadeBy.Syntax.Span.Length).ThenBy(story => (int)story.Role);

    /// <summary>On some path the descriptor is closed or given away.</summary>
    public void Settle(Identity id, DescriptorInfo descriptor)
    {
        if (StoryOf(id, descriptor) is { } story)
        {
            story.IsEverSettled = true;
        }
    }

    /// <summary>On some path the last way to the descriptor is lost at <paramref name="where"/>, while it is open.</summary>
    public void Drop(Identity id, DescriptorInfo descriptor, IOperation? where)
    {
        if (StoryOf(id, descriptor) is not { } story)
        {
            return;
        }

        if (descriptor.Duty == Duty.OwedAfterJump)
        {
            story.JumpedFrom = Trail.Earlier(story.JumpedFrom, descriptor.JumpedFrom);
        }
        else if (descriptor.Duty == Duty.Owed)
        {
            story.DroppedAt = story.IsDropped ? Trail.Earlier(story.DroppedAt, where) : where;
            story.IsDropped = true;
            story.Wrapper = descriptor.IsWrapperFinished ? Trail.Earlier(story.Wrapper, descriptor.Wrapper) : story.Wrapper;
        }
    }

    private DutyStory? StoryOf(Identity id, DescriptorInfo descriptor)
    {
        if (descriptor.MadeBy is not { } madeBy)
        {
            return null;
        }

        var birth = new Birth(madeBy.Syntax, id.Role);
        if (!_stories.TryGetValue(birth, out var story))
        {
            _stories.Add(birth, story = new DutyStory(madeBy, id.Role));
        }

        story.Name ??= descriptor.Name;
        story.IsInformation |= descriptor.IsInformation;
        story.IsDuplicate |= descriptor.Origin == Origin.Duplicate;
        return story;
    }

    private sealed record Birth(SyntaxNode MadeBy, int Role);
}
