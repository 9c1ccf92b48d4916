using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model.Members;

/// <summary>An operation whose duplicates a member takes over, and the other members that have them too.</summary>
internal sealed record KeptDuplicate(IOperation MadeBy, IEnumerable<ISymbol> Others);
