using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>Where an object comes from, as far as the connection behind it goes.</summary>
/// <param name="Key">The variable that leads to the connection; null for one that was just made, or where nothing is known.</param>
/// <param name="IsKnown">Whether it is known at all: made here, or behind <paramref name="Key"/>.</param>
/// <param name="IsSocket">Whether something on the way says that a socket is behind it.</param>
/// <param name="IsExempt">Whether it moves datagrams or listens, or is a socket of a kind that cannot be told.</param>
internal sealed record Provenance(Place? Key, bool IsKnown, bool IsSocket, bool IsExempt)
{
    public static readonly Provenance Unknown = new(null, false, false, false);

    public static readonly Provenance Made = new(null, true, false, false);

    public static Provenance At(Place key) => new(key, true, false, false);

    /// <summary>The same with what another step on the way says.</summary>
    public Provenance And(bool isSocket, bool isExempt) =>
        (isSocket && !IsSocket) || (isExempt && !IsExempt) ? this with { IsSocket = IsSocket || isSocket, IsExempt = IsExempt || isExempt } : this;

    public Provenance And(Provenance other) => And(other.IsSocket, other.IsExempt);
}
