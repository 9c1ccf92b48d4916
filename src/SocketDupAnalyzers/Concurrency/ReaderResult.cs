using System.Collections.Immutable;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>What a method does with readers, seen from its caller.</summary>
/// <param name="Made">The parameters over whose connections it makes a reader that it reads from and leaves.</param>
/// <param name="Returned">The parameter over whose connection it returns a reader; null where it returns none.</param>
/// <param name="Read">The parameters that it reads from, and the members.</param>
/// <param name="Kept">The members that hold readers when it ends.</param>
/// <param name="Assigned">The variables of others that it may lead to another connection.</param>
internal sealed record ReaderResult(
    ImmutableHashSet<Place> Made, Place? Returned, ImmutableHashSet<Place> Read, ImmutableDictionary<Place, ImmutableHashSet<Reader>> Kept, ImmutableHashSet<Place> Assigned)
{
    public static ReaderResult Nothing => new(
        ImmutableHashSet<Place>.Empty, null, ImmutableHashSet<Place>.Empty, ImmutableDictionary<Place, ImmutableHashSet<Reader>>.Empty, ImmutableHashSet<Place>.Empty);
}
