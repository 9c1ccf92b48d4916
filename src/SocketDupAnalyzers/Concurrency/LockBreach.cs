namespace SocketDupAnalyzers.Concurrency;

/// <summary>An operation without the lock that others of its kind hold.</summary>
/// <param name="Access">The operation.</param>
/// <param name="Direction">The direction that they have in common.</param>
/// <param name="Lock">What the source calls the lock.</param>
/// <param name="Holder">One that holds it.</param>
/// <param name="Holders">How many do.</param>
/// <param name="Operations">Of how many.</param>
internal sealed record LockBreach(Access Access, IoDirection Direction, string Lock, Access Holder, int Holders, int Operations);
