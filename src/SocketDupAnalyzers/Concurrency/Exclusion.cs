using System.Linq;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>Whether two operations that may run at the same time get into each other's way.</summary>
internal static class Exclusion
{
    /// <summary>Operations of one body; one with more is left alone.</summary>
    public const int MostAccesses = 400;

    /// <summary>Whether both move one connection's bytes in one direction, and nothing keeps them apart.</summary>
    public static bool Conflicts(Access one, Access other) =>
        (one.Direction & other.Direction) != IoDirection.None
        && one.IsSocket
        && other.IsSocket
        && one.Key.Equals(other.Key)
        && !(one.IsChained && other.IsChained)
        && !one.Locks.IsGated
        && !other.Locks.IsGated
        && !one.Locks.Excludes(other.Locks)
        && !one.IsOrderedWith(other)
        && !one.IsOfOtherMode(other);
}
