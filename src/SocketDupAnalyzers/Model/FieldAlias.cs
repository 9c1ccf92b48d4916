using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>The member that another one is made of.</summary>
/// <param name="Root">The member that stands for the descriptor.</param>
/// <param name="Owns">Whether the other one closes it as well; null where that is not known.</param>
internal sealed record FieldAlias(ISymbol Root, bool? Owns);
