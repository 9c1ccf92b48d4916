using System.Collections.Immutable;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary>What takes and what gives back a lock.</summary>
internal static class LockRows
{
    private static readonly Effect Locks = Effect.OnThis(EffectKind.Locks);
    private static readonly Effect Unlocks = Effect.OnThis(EffectKind.Unlocks);
    private static readonly Effect LocksArgument = Effect.On(Operand.At(0), EffectKind.Locks);
    private static readonly Effect UnlocksArgument = Effect.On(Operand.At(0), EffectKind.Unlocks);

    public static ImmutableArray<ApiRow> Rows { get; } = new RowSet("System.Threading.Monitor")
        .Add("Enter TryEnter", LocksArgument)
        .Add("Exit", UnlocksArgument)
        // Gives the lock back and takes it again.
        .Add("Wait", UnlocksArgument, LocksArgument)
        .ToRows()
        .AddRange(new RowSet("System.Threading.Lock").Add("Enter TryEnter EnterScope", Locks).Add("Exit", Unlocks).ToRows())
        .AddRange(new RowSet("System.Threading.Lock+Scope").Add("Dispose", Unlocks).ToRows())
        .AddRange(new RowSet("System.Threading.SemaphoreSlim").Add("Wait WaitAsync", Locks).Add("Release", Unlocks).ToRows())
        .AddRange(new RowSet("System.Threading.WaitHandle").Add("WaitOne", Locks).ToRows())
        .AddRange(new RowSet("System.Threading.Mutex").Add("ReleaseMutex", Unlocks).ToRows())
        .AddRange(new RowSet("System.Threading.SpinLock").Add("Enter TryEnter", Locks).Add("Exit", Unlocks).ToRows())
        .AddRange(new RowSet("System.Threading.ReaderWriterLockSlim")
            .Add("EnterReadLock EnterWriteLock EnterUpgradeableReadLock TryEnterReadLock TryEnterWriteLock TryEnterUpgradeableReadLock", Locks)
            .Add("ExitReadLock ExitWriteLock ExitUpgradeableReadLock", Unlocks)
            .ToRows());
}
