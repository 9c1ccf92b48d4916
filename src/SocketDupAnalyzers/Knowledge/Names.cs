using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>The names that a piece of code mentions.</summary>
internal static class Names
{
    /// <summary>The identifiers in <paramref name="code"/>, in its order, and <c>this</c> and <c>new</c>, by which it names its own type's members.</summary>
    public static IEnumerable<string> In(SyntaxNode code)
    {
        foreach (var token in code.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.ThisKeyword) || token.IsKind(SyntaxKind.NewKeyword))
            {
                yield return token.ValueText;
            }
        }
    }
}
