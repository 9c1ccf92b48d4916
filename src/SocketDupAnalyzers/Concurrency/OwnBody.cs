using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>A member of the type with a body or an initializer.</summary>
internal sealed record OwnBody(ISymbol Owner, IOperation Root);
