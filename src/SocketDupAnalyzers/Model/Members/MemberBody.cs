using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model.Members;

/// <summary>The code of one member, accessor or initializer.</summary>
/// <param name="Owner">The method, or the initialized member.</param>
/// <param name="Root">Its operations; null where it is too big to be looked at.</param>
internal sealed record MemberBody(ISymbol Owner, IOperation? Root);
