using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model.Members;

/// <summary>Hears of one body which of the duplicates that it makes it puts into members, and whether that is all that it does with them.</summary>
internal sealed class StoredDuplicates : IModelListener
{
    private readonly Dictionary<SyntaxNode, Story> _stories = new();

    /// <summary>The operations whose duplicates <paramref name="member"/> takes over, with the other members that have them too, and which do nothing else with them.</summary>
    public IEnumerable<KeptDuplicate> KeptIn(ISymbol member) => _stories.Values
        .Where(story => story.Owners.Contains(member) && !story.IsClosed && story.Given.IsSubsetOf(story.Storing))
        .Select(story => new KeptDuplicate(story.MadeBy, story.Owners.Concat(story.Others).Where(other => !SymbolEqualityComparer.Default.Equals(other, member))));

    public void Hear(ModelEvent happened)
    {
        if (happened.Before is not { MadeBy: { } madeBy, Origin: Origin.Duplicate })
        {
            return;
        }

        if (!_stories.TryGetValue(madeBy.Syntax, out var story))
        {
            _stories.Add(madeBy.Syntax, story = new Story(madeBy));
        }

        switch (happened.Kind)
        {
            case ModelEventKind.Stored:
                (happened.Before.IsOwed ? story.Owners : story.Others).Add(happened.Member!);
                story.Storing.Add(happened.Operation.Syntax);
                break;
            case ModelEventKind.Given when happened.Before.Duty != Duty.None:
                story.Given.Add(happened.Operation.Syntax);
                break;
            case ModelEventKind.Closed when happened.Before.IsStored:
                story.IsClosed = true;
                break;
        }
    }

    private sealed class Story
    {
        public Story(IOperation madeBy) => MadeBy = madeBy;

        public IOperation MadeBy { get; }

        /// <summary>The members that take the duplicate over from the body.</summary>
        public HashSet<ISymbol> Owners { get; } = new(SymbolEqualityComparer.Default);

        /// <summary>The members that get what another one has already.</summary>
        public HashSet<ISymbol> Others { get; } = new(SymbolEqualityComparer.Default);

        public HashSet<SyntaxNode> Storing { get; } = new();

        public HashSet<SyntaxNode> Given { get; } = new();

        public bool IsClosed { get; set; }
    }
}
