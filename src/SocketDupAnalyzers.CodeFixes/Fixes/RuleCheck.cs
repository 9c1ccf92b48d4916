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
/// </summary>
internal static class RuleCheck
{
    public static async Task<bool> IsMendedAsync(
        string rule, DiagnosticAnalyzer host, FixSite site, SyntaxNode member, Document changed, Rearrangement edits, CancellationToken cancellation)
    {
        if (await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return false;
        }

        var span = new TextSpan(member.FullSpan.Start, member.FullSpan.Length + model.SyntaxTree.Length - site.Text.Length);
        var before = await ReportAsync(host, changed.Project, site.Model, member.FullSpan, cancellation).ConfigureAwait(false);
        var after = await ReportAsync(host, changed.Project, model, span, cancellation).ConfigureAwait(false);
        var place = edits.Map(site.Places.Report);
        if (after.Any(diagnostic => diagnostic.Id == rule && diagnostic.Location.SourceSpan == place))
        {
            return false;
        }

        var ends = site.Places.Others.Select(edits.Map).ToImmutableArray();
        return after.Where(diagnostic => !Continues(diagnostic, ends))
            .GroupBy(diagnostic => diagnostic.Id)
            .All(group => group.Count() <= before.Count(diagnostic => diagnostic.Id == group.Key && diagnostic.Location.SourceSpan != site.Places.Report));
    }

    // A report with the same other end is one that the mended report kept from view.
    private static bool Continues(Diagnostic diagnostic, ImmutableArray<TextSpan?> ends) =>
        diagnostic.AdditionalLocations.Any(end => ends.Contains(end.SourceSpan));

    private static async Task<ImmutableArray<Diagnostic>> ReportAsync(
        DiagnosticAnalyzer host, Project project, SemanticModel model, TextSpan span, CancellationToken cancellation)
    {
        var analysis = new CompilationWithAnalyzers(
            model.Compilation,
            ImmutableArray.Create(host),
            new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        return await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, span, cancellation).ConfigureAwait(false);
    }
}
