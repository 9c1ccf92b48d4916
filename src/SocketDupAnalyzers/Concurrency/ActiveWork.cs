using System.Collections.Immutable;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>Work that may be running at a point.</summary>
/// <param name="Stale">The variables that hold something else now than when it was started, on every path.</param>
internal sealed record ActiveWork(ImmutableHashSet<Place> Stale)
{
    public static readonly ActiveWork Fresh = new(ImmutableHashSet<Place>.Empty);

    /// <summary>What is stale on both paths; this very object where that is all of it.</summary>
    public ActiveWork Join(ActiveWork other)
    {
        var stale = Stale.Intersect(other.Stale);
        return stale.Count == Stale.Count ? this : new ActiveWork(stale);
    }

    public ActiveWork After(Place assigned) => Stale.Contains(assigned) ? this : new ActiveWork(Stale.Add(assigned));
}
