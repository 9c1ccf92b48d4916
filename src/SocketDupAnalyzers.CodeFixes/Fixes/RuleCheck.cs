using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// The rules' own word on a fix: in the changed member its diagnostic is gone and no other has come. Of several
/// late uses of one socket a rule reports the first, so the next may come to light in the place of the one mended.
/// A suggestion that comes in the place of a warning is for the fix to mend in its turn: a duplicate that is made in time may stay open when something throws.
/// The rules are also asked what they would say of a text that is no fix: that tells what they know of a call.
/// </summary>
internal sealed class RuleCheck(FixSite site, DiagnosticAnalyzer host)
{
    private ImmutableArray<Diagnostic>? _before;

    /// <summary>The suggestions of another kind that have come in the place of the report; null where it is not mended, or something else has come.</summary>
    /// <param name="changed">The document with the fix.</param>
    /// <param name="edits">How it came from the document of the site.</param>
    /// <param name="mayContinue">Whether a report may follow that the mended one kept from view.</param>
    /// <param name="cancellation">Ends the check.</param>
    public async Task<ImmutableArray<Diagnostic>?> MendAsync(Document changed, Rearrangement edits, bool mayContinue, CancellationToken cancellation)
    {
        var after = await ReportAsync(changed, cancellation).ConfigureAwait(false);
        var place = edits.Map(site.Places.Report);
        var before = _before ??= await ReportAsync(site.Model, site.Member.FullSpan, cancellation).ConfigureAwait(false);
        var others = before.Where(diagnostic => diagnostic.Id != site.Places.Rule || diagnostic.Location.SourceSpan != site.Places.Report).ToList();
        if (after.Any(diagnostic => diagnostic.Id == site.Places.Rule && diagnostic.Location.SourceSpan == place))
        {
            return null;
        }

        var mended = before.FirstOrDefault(diagnostic => diagnostic.Id == site.Places.Rule)?.Descriptor;
        var ends = site.Places.Others.Select(edits.Map).ToImmutableArray();
        var suggestions = after.Where(diagnostic => MayCome(diagnostic.Descriptor, mended)).ToImmutableArray();
        return after.Except(suggestions)
            .Where(diagnostic => !mayContinue || !Continues(diagnostic, ends))
            .GroupBy(diagnostic => diagnostic.Id)
            .All(group => group.Count() <= others.Count(diagnostic => diagnostic.Id == group.Key))
            ? suggestions.RemoveAll(diagnostic => others.Any(other => other.Id == diagnostic.Id && edits.Map(other.Location.SourceSpan) == diagnostic.Location.SourceSpan))
            : null;
    }

    /// <summary>What the rules report of another text of the document, in the member of the site.</summary>
    public async Task<ImmutableArray<Diagnostic>> ReportAsync(Document changed, CancellationToken cancellation)
    {
        var model = (await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var grown = model.SyntaxTree.Length - site.Text.Length;
        return await ReportAsync(model, new TextSpan(site.Member.FullSpan.Start, site.Member.FullSpan.Length + grown), cancellation).ConfigureAwait(false);
    }

    /// <summary>What the rules report in a document, wherever in it.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportAsync(Document document, DiagnosticAnalyzer host, CancellationToken cancellation) =>
        await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? await ReportAsync(model, null, document.Project.AnalyzerOptions, host, cancellation).ConfigureAwait(false)
            : [];

    /// <summary>The ids of what the rules would report within a place of the site, were the text changed so.</summary>
    public async Task<ImmutableArray<string>> AskAsync(Rearrangement edits, TextSpan place, CancellationToken cancellation)
    {
        var reports = await ReportAsync(site.Document.WithText(edits.Build()), cancellation).ConfigureAwait(false);
        return edits.Map(place) is { } mapped
            ? reports.Where(diagnostic => mapped.Contains(diagnostic.Location.SourceSpan)).Select(diagnostic => diagnostic.Id).ToImmutableArray()
            : [];
    }

    // A suggestion of another kind, for a warning.
    private static bool MayCome(DiagnosticDescriptor come, DiagnosticDescriptor? mended) =>
        come.DefaultSeverity < DiagnosticSeverity.Warning && mended is { DefaultSeverity: >= DiagnosticSeverity.Warning } && come.Category != mended.Category;

    // A report with the same other end is one that the mended report kept from view.
    private static bool Continues(Diagnostic diagnostic, ImmutableArray<TextSpan?> ends) =>
        diagnostic.AdditionalLocations.Any(end => ends.Contains(end.SourceSpan));

    private Task<ImmutableArray<Diagnostic>> ReportAsync(SemanticModel model, TextSpan span, CancellationToken cancellation) =>
        ReportAsync(model, span, site.Document.Project.AnalyzerOptions, host, cancellation);

    private static async Task<ImmutableArray<Diagnostic>> ReportAsync(
        SemanticModel model, TextSpan? span, AnalyzerOptions options, DiagnosticAnalyzer host, CancellationToken cancellation)
    {
        var analysis = new CompilationWithAnalyzers(
            model.Compilation,
            ImmutableArray.Create(host),
            new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        return await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, span, cancellation).ConfigureAwait(false);
    }
}
