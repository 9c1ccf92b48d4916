using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>A lock that is held: the object by which it is known, and how.</summary>
/// <param name="Lock">The variable that holds the lock; null where that cannot be told, or for a gate that is no lock.</param>
/// <param name="Mode">How it is held.</param>
/// <param name="Name">What the source calls it.</param>
internal sealed record HeldLock(Place? Lock, LockMode Mode, string Name)
{
    public static readonly HeldLock Gate = new(null, LockMode.Unknown, "a gate");

    /// <summary>Whether who holds this keeps out who holds <paramref name="other"/>.</summary>
    public bool Excludes(HeldLock other) => Lock is not null && Lock.Equals(other.Lock) && (Mode, other.Mode) switch
    {
        (LockMode.Several or LockMode.Unknown, _) or (_, LockMode.Several or LockMode.Unknown) => false,
        (LockMode.Exclusive, _) or (_, LockMode.Exclusive) => true,
        (LockMode.Upgradeable, LockMode.Upgradeable) => true,
        _ => false,
    };

    /// <summary>Whether it is a lock at all, on either side.</summary>
    public bool IsLock => Mode is LockMode.Exclusive or LockMode.Upgradeable or LockMode.Shared;

    public bool Equals(HeldLock? other) => other is not null && Mode == other.Mode && Equals(Lock, other.Lock);

    public override int GetHashCode() => ((int)Mode * 397) ^ (Lock?.GetHashCode() ?? 0);
}
