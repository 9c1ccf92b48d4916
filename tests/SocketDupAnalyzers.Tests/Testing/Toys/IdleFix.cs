using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Tests.Testing.Toys;

/// <summary>Changes nothing.</summary>
public sealed class IdleFix : LiteralFix
{
    protected override Document Replace(Document document, SyntaxNode root, SyntaxNode literal, ExpressionSyntax replacement) => document;
}
