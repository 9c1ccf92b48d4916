using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>What one state knows of an object: a socket, a handle, a stream, a wrapper.</summary>
/// <param name="Descriptor">The descriptor that it stands for.</param>
/// <param name="Owns">Whether closing the object closes the descriptor; null where that is not known.</param>
/// <param name="IsNonNull">Whether the reference is known not to be null; does not keep states apart.</param>
internal sealed record ObjectInfo(Identity Descriptor, bool? Owns, bool IsNonNull)
{
    /// <summary>The most special type that it is known to have; does not keep states apart.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>Whether it is a wrapper that does not own its descriptor, and nobody said that this is meant; does not keep states apart.</summary>
    public bool IsUnowning { get; init; }

    public bool Agrees(ObjectInfo other) => Descriptor.Equals(other.Descriptor) && Owns == other.Owns;

    public ObjectInfo Join(ObjectInfo other) => IsNonNull && !other.IsNonNull ? this with { IsNonNull = false } : this;

    /// <summary>The join of any two; null where they stand for different descriptors.</summary>
    public ObjectInfo? Widen(ObjectInfo other) =>
        !Descriptor.Equals(other.Descriptor) ? null
        : Owns == other.Owns ? Join(other)
        : this with { Owns = null, IsNonNull = IsNonNull && other.IsNonNull };
}
