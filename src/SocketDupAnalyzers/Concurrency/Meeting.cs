using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>Something that a body does while work runs: an operation of its own, or the start of other work.</summary>
/// <param name="Entry">The operation; null for a start.</param>
/// <param name="Beginning">The work that begins; null for an operation.</param>
/// <param name="Running">The work that runs beside it.</param>
/// <param name="Stale">The variables that hold something else by then than for the running work.</param>
internal sealed record Meeting(Entry? Entry, Work? Beginning, Work Running, ImmutableHashSet<Place> Stale)
{
    /// <summary>The variables by which the work that runs can be waited for.</summary>
    public ImmutableHashSet<Place> Handles { get; init; } = ImmutableHashSet<Place>.Empty;

    /// <summary>Whether the work that begins has waited for the other before <paramref name="access"/>.</summary>
    public bool IsOver(Access access) => Handles.Any(handle => access.Before.Contains(new Fact(FactKind.Joined, handle)));
}
