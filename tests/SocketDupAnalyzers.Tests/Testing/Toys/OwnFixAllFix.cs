using Microsoft.CodeAnalysis.CodeFixes;

namespace SocketDupAnalyzers.Tests.Testing.Toys;

/// <summary>Replaces 1 by 2, but all of them by 3.</summary>
public sealed class OwnFixAllFix : LiteralFix
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var text = await document.GetTextAsync(context.CancellationToken);
        foreach (var diagnostic in diagnostics)
        {
            text = text.Replace(diagnostic.Location.SourceSpan, "3");
        }

        return document.WithText(text);
    });
}
