using System.Collections.Generic;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>Accesses that are the same operation under the same circumstances.</summary>
internal sealed class AccessComparer : IEqualityComparer<Access>
{
    public static readonly AccessComparer Instance = new();

    public bool Equals(Access x, Access y) =>
        ReferenceEquals(x, y)
        || (x.Operation.Syntax == y.Operation.Syntax
            && x.Key.Equals(y.Key)
            && x.Direction == y.Direction
            && x.IsBesideWork == y.IsBesideWork
            && ReferenceEquals(x.Locks, y.Locks) | x.Locks.Equals(y.Locks)
            && x.Before.SetEquals(y.Before)
            && x.Signals.SetEquals(y.Signals));

    public int GetHashCode(Access access) => access.Operation.Syntax.SpanStart ^ access.Key.GetHashCode() ^ (int)access.Direction;
}
