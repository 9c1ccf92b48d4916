using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Tests.Testing.Toys;

/// <summary>Makes a name of what the compiler reads as a number.</summary>
public sealed class CrookedFix : LiteralFix
{
    protected override ExpressionSyntax MakeReplacement() => SyntaxFactory.IdentifierName("2");
}
