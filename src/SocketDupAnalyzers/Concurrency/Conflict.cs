namespace SocketDupAnalyzers.Concurrency;

/// <summary>Two operations on one connection in one direction that may run at the same time, with no lock in common.</summary>
internal sealed record Conflict(Access First, Access Second);
