using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>Something known of a variable at a point, on every path to it.</summary>
internal sealed record Fact(FactKind Kind, Place Place);
