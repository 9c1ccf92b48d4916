using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Summaries;

/// <summary>What was found out about a method, once and for all.</summary>
/// <param name="Summary">What it does; null where that cannot be known.</param>
/// <param name="Height">How many calls within calls are below it, itself among them; every method of a cycle counts.</param>
internal sealed record KnownSummary(MethodSummary? Summary, int Height);
