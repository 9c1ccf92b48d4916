using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Summaries;

/// <summary>One operation of a body that counts.</summary>
/// <param name="Syntax">Its expression.</param>
/// <param name="Traits">What it does by itself.</param>
/// <param name="Callee">The method of the compilation that it calls or makes a delegate of, or null.</param>
internal sealed record TraitSite(SyntaxNode Syntax, Traits Traits, IMethodSymbol? Callee)
{
    /// <summary>Whether it stands in a lambda or a local function.</summary>
    public bool IsNested => Syntax.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax).Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
}
