using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Runs the compiler and the analyzers over a solution.</summary>
internal sealed class DiagnosticCollector(ImmutableArray<DiagnosticAnalyzer> analyzers, Func<Diagnostic, bool> isCompilerDiagnosticIncluded)
{
    public async Task<ImmutableArray<ReportedDiagnostic>> CollectAsync(Solution solution, CancellationToken cancellationToken)
    {
        var all = new List<ReportedDiagnostic>();
        foreach (var project in solution.Projects)
        {
            all.AddRange(await CollectAsync(project, cancellationToken).ConfigureAwait(false));
        }

        return [.. all
            .OrderBy(d => d.Diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(d => d.Diagnostic.Location.SourceSpan.Start)
            .ThenBy(d => d.Diagnostic.Location.SourceSpan.End)
            .ThenBy(d => d.Diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Diagnostic.GetMessage(), StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<ReportedDiagnostic>> CollectAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        var result = await Run(compilation, analyzers, project).GetAnalysisResultAsync(cancellationToken).ConfigureAwait(false);
        var nonLocal = result.CompilationDiagnostics.Values.SelectMany(diagnostics => diagnostics).ToHashSet(ReferenceEqualityComparer.Instance);

        ImmutableArray<DiagnosticAnalyzer> compilerSuppressors = [.. analyzers.OfType<DiagnosticSuppressor>().Where(s => s.SupportedSuppressions.Any(d => IsCompilerId(d.SuppressedDiagnosticId)))];
        var compilerDiagnostics = compilerSuppressors.IsEmpty
            ? compilation.GetDiagnostics(cancellationToken)
            : await Run(compilation, compilerSuppressors, project).GetAllDiagnosticsAsync(cancellationToken).ConfigureAwait(false);

        return compilerDiagnostics.Concat(result.GetAllDiagnostics())
            .Where(d => !d.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler) || isCompilerDiagnosticIncluded(d))
            .Where(d => !d.IsSuppressed || d.GetSuppressionInfo(compilation) is { ProgrammaticSuppressions.IsEmpty: false })
            .Select(d => new ReportedDiagnostic(project, d, !nonLocal.Contains(d)));
    }

    private static CompilationWithAnalyzers Run(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, Project project) =>
        compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));

    private static bool IsCompilerId(string id) => id.StartsWith("CS", StringComparison.Ordinal);
}
