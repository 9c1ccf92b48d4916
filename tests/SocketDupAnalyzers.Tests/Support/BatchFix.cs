using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SocketDupAnalyzers.Tests.Support;

/// <summary>
/// Fixes as <c>dotnet format analyzers</c> applies them: one id after the other on the solution that the ids before it left, with Fix All under
/// the key of whatever is offered first for the first report of all, also where that report is none of the fix at hand.
/// </summary>
internal static class BatchFix
{
    public static async Task<Solution> RunAsync(Solution solution, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            foreach (var fix in Package.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)))
            {
                solution = await ApplyAsync(solution, id, fix) ?? solution;
            }
        }

        return solution;
    }

    /// <summary>The warnings of the package in all projects, in the order of the files.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportAsync(Solution solution)
    {
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync())!;
            all.AddRange(await compilation.WithAnalyzers(Package.Analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync());
        }

        return [.. all.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static async Task<Solution?> ApplyAsync(Solution solution, string id, CodeFixProvider fix)
    {
        var reports = await ReportAsync(solution);
        if (!reports.Any(report => report.Id == id))
        {
            return null;
        }

        var document = solution.GetDocument(reports[0].Location.SourceTree)!;
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(Context(document, reports[0], actions));
        var all = new FixAllContext(document, fix, FixAllScope.Solution, actions.FirstOrDefault()?.EquivalenceKey!, [id], new Reports(solution, reports), CancellationToken.None);
        if (await fix.GetFixAllProvider()!.GetFixAsync(all) is not { } action)
        {
            return null;
        }

        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static CodeFixContext Context(Document document, Diagnostic report, List<CodeAction> actions) =>
        new(document, report.Location.SourceSpan, [report], (action, _) => actions.Add(action), CancellationToken.None);

    private sealed class Reports(Solution solution, ImmutableArray<Diagnostic> reports) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(reports.Where(report => solution.GetDocument(report.Location.SourceTree)?.Project.Id == project.Id));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(reports.Where(report => solution.GetDocument(report.Location.SourceTree)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
