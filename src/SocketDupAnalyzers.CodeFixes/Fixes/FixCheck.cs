using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// The last word before a fix is offered is the compiler's: the changed member has no error or warning
/// that it did not have before, and every name that was moved still means what it meant.
/// </summary>
internal static class FixCheck
{
    public static async Task<bool> IsSoundAsync(
        FixSite site, Document changed, Rearrangement edits, CancellationToken cancellation)
    {
        if (await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return false;
        }

        if (edits.Adds is { } added && !await added.FitsAsync(site.Document.Project, cancellation).ConfigureAwait(false))
        {
            return false;
        }

        return IsQuiet(site, site.Model, model, cancellation)
            && site.Member.DescendantNodes().OfType<SimpleNameSyntax>().All(name => MeansTheSame(name, site.Model, root, model, edits))
            && await IsQuietElsewhereAsync(site, edits, cancellation).ConfigureAwait(false);
    }

    /// <summary>Whether the compiler has nothing to say of the member that it did not say before.</summary>
    private static bool IsQuiet(FixSite site, SemanticModel old, SemanticModel changed, CancellationToken cancellation)
    {
        var span = site.Member.FullSpan;
        var before = Count(old, span, cancellation);
        var after = Count(changed, new TextSpan(span.Start, span.Length + changed.SyntaxTree.Length - site.Text.Length), cancellation);
        return after.All(entry => before.TryGetValue(entry.Key, out var count) && entry.Value <= count);
    }

    /// <summary>The same in the other projects that compile the file: a fix is written into all of them.</summary>
    private static async Task<bool> IsQuietElsewhereAsync(FixSite site, Rearrangement edits, CancellationToken cancellation)
    {
        foreach (var old in site.Elsewhere)
        {
            if (site.Document.Project.Solution.GetDocument(old.SyntaxTree) is not { } document
                || await edits.Apply(document).GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } changed
                || !IsQuiet(site, old, changed, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, int> Count(SemanticModel model, TextSpan span, CancellationToken cancellation) =>
        model.GetDiagnostics(span, cancellation)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .GroupBy(diagnostic => diagnostic.Id)
            .ToDictionary(group => group.Key, group => group.Count());

    private static bool MeansTheSame(SimpleNameSyntax name, SemanticModel old, SyntaxNode root, SemanticModel model, Rearrangement edits)
    {
        if (edits.Map(name.Span) is not { } span || name.Identifier.ValueText == "var")
        {
            return true;
        }

        if (root.FindNode(span, getInnermostNodeForTie: true) is not SimpleNameSyntax found || found.Identifier.ValueText != name.Identifier.ValueText)
        {
            return true;
        }

        var before = old.GetSymbolInfo(name).Symbol;
        var after = model.GetSymbolInfo(found).Symbol;
        return before?.Kind == after?.Kind
            && before?.ToDisplayString() == after?.ToDisplayString()
            && (before is not ILocalSymbol || Same(before, after!, edits));
    }

    // Two locals of one name are one when their declaration is; a declaration that was split has no old place.
    private static bool Same(ISymbol before, ISymbol after, Rearrangement edits) =>
        before.Locations.FirstOrDefault() is not { } place
        || edits.Map(place.SourceSpan) is not { } mapped
        || after.Locations.Any(location => location.SourceSpan == mapped);
}
