using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Tests.Testing.Toys;

/// <summary>Makes code that does not compile.</summary>
public sealed class BreakingFix : LiteralFix
{
    protected override ExpressionSyntax MakeReplacement() => SyntaxFactory.ParseExpression("unknown");
}
