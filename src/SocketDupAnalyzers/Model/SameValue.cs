using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SocketDupAnalyzers.Model;

/// <summary>Tells values apart by reference: a value that is assumed replaces an equal one that was assigned, and the other way round.</summary>
internal sealed class SameValue : IEqualityComparer<Value>
{
    public static readonly SameValue Comparer = new();

    private SameValue()
    {
    }

    public bool Equals(Value? x, Value? y) => ReferenceEquals(x, y);

    public int GetHashCode(Value value) => RuntimeHelpers.GetHashCode(value);
}
