using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Summaries;

/// <summary>One operation of a body that counts.</summary>
/// <param name="Syntax">Its expression.</param>
/// <param name="Traits">What it does by itself.</param>
/// <param name="Callee">The method of the compilation that it calls or makes a delegate of, or null.</param>
internal sealed record TraitSite(SyntaxNode Syntax, Traits Traits, IMethodSymbol? Callee);
