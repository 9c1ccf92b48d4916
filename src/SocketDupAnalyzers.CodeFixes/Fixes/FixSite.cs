using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>What a fix looks at: one document, its text, tree and meaning, and the places of the diagnostic.</summary>
internal sealed class FixSite
{
    private FixSite(SourceText text, SyntaxNode root, SemanticModel model, FixPlaces places)
    {
        Text = text;
        Root = root;
        Model = model;
        Places = places;
        Lines = new SourceLines(text, root);
    }

    public SourceText Text { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public FixPlaces Places { get; }

    public SourceLines Lines { get; }

    public static async Task<FixSite?> CreateAsync(Document document, FixPlaces places, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null || root.Language != LanguageNames.CSharp || places.Report.End > text.Length
            ? null
            : new FixSite(text, root, model, places);
    }
}
