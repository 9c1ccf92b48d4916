using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocketDupAnalyzers.Tests.Testing.Toys;

/// <summary>Replaces the number 1 by 2 or, as its second action, by 4.</summary>
public class LiteralFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TOY1", "TOY3"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Register(context, "two", MakeReplacement());
        Register(context, "four", SyntaxFactory.ParseExpression("4"));
        return Task.CompletedTask;
    }

    /// <summary>What takes the place of the number.</summary>
    protected virtual ExpressionSyntax MakeReplacement() => SyntaxFactory.ParseExpression("2");

    protected virtual Document Replace(Document document, SyntaxNode root, SyntaxNode literal, ExpressionSyntax replacement) =>
        document.WithSyntaxRoot(root.ReplaceNode(literal, replacement.WithTriviaFrom(literal)));

    private void Register(CodeFixContext context, string key, ExpressionSyntax replacement)
    {
        var action = CodeAction.Create(
            key,
            async token =>
            {
                var root = (await context.Document.GetSyntaxRootAsync(token))!;
                return Replace(context.Document, root, root.FindNode(context.Span, getInnermostNodeForTie: true), replacement);
            },
            key);
        context.RegisterCodeFix(action, context.Diagnostics);
    }
}
