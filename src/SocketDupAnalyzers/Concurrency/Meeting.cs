using System.Collections.Immutable;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>Something that a body does while work runs: an operation of its own, or the start of other work.</summary>
/// <param name="Entry">The operation; null for a start.</param>
/// <param name="Beginning">The work that begins; null for an operation.</param>
/// <param name="Running">The work that runs beside it.</param>
/// <param name="Stale">The variables that hold something else by then than for the running work.</param>
internal sealed record Meeting(Entry? Entry, Work? Beginning, Work Running, ImmutableHashSet<Place> Stale);
