using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Tests.Testing.Toys;

/// <summary>Leaves the number 1 where it was.</summary>
public sealed class StubbornFix : LiteralFix
{
    protected override ExpressionSyntax MakeReplacement() => SyntaxFactory.ParseExpression("0 + 1");
}
