using System.Collections.Immutable;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>What a call has done where its result is <paramref name="When"/>: a lock taken, work joined, an event waited for.</summary>
internal sealed record Answer(bool When, HeldLock? Taken, Carried? Joined, Place? Waited)
{
    public Answer Negated => this with { When = !When };
}
