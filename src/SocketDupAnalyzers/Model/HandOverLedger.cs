using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>Keeps, for every duplicate that a body makes of an original of its own, whether the one is handed over and the other forgotten.</summary>
internal sealed class HandOverLedger
{
    private readonly Dictionary<SyntaxNode, HandOver> _stories = new();
    private readonly HashSet<SyntaxNode> _touched = new();

    /// <summary>
    /// The hand-overs after which the original is forgotten: the body alone has it, and on no path touches it again, to use it, to
    /// close it or to give it away; in the order of the source.
    /// </summary>
    public IEnumerable<HandOver> Stories => _stories.Values
        .Where(story => story.HandedOverBy is not null && !_touched.Contains(story.DuplicatedBy.Syntax))
        .OrderBy(story => story.DuplicatedBy.Syntax.SpanStart);

    public void Hear(ModelEvent happened)
    {
        if (happened.Before.DuplicatedBy is { } before && !(happened.Kind == ModelEventKind.Used && ReferenceEquals(before, happened.Operation)))
        {
            _touched.Add(before.Syntax);
        }

        switch (happened)
        {
            case { Kind: ModelEventKind.Duplicated, Before.Typestate: Typestate.Open }:
                Start(happened, isOwn: happened.Before is { Origin: Origin.Created, Duty: Duty.None, MadeBy: not null });
                break;
            case { Kind: ModelEventKind.Given or ModelEventKind.HandedOver, Before: { Origin: Origin.Duplicate, Typestate: Typestate.Open, MadeBy: { } madeBy } }
                when _stories.TryGetValue(madeBy.Syntax, out var story):
                story.Duplicate ??= happened.Before.Name;
                story.HandedOverBy = story.HandedOverBy is { } other && other.Syntax.SpanStart <= happened.Operation.Syntax.SpanStart ? other : happened.Operation;
                break;
        }
    }

    private void Start(ModelEvent duplicated, bool isOwn)
    {
        var syntax = duplicated.Operation.Syntax;
        if (!isOwn)
        {
            _touched.Add(syntax);
        }

        if (!_stories.ContainsKey(syntax))
        {
            _stories.Add(syntax, new HandOver(duplicated.Operation, duplicated.Name));
        }
    }
}
