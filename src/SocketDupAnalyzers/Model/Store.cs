using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>One place that outlives the body and has an object of it.</summary>
/// <param name="By">The expression that stores it.</param>
/// <param name="In">The member or parameter that has it; null where it is returned.</param>
/// <param name="Object">The object.</param>
internal sealed record Store(IOperation By, ISymbol? In, Identity Object);
