using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Tests.Cases;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes;

/// <summary>
/// Every fix that is offered for a report on a case file compiles, removes its report and adds none, of whatever rule,
/// but for a suggestion of another kind in the place of a warning.
/// </summary>
public sealed class CorpusFixTests
{
    private const string Corpus = "tests/SocketDupAnalyzers.Tests/Corpus/";

    private static readonly HashSet<string> s_ids = [.. Rules.All.Select(rule => rule.Id)];

    [Fact]
    public async Task Every_fix_that_is_offered_is_one()
    {
        var problems = new ConcurrentBag<string>();
        var offered = new ConcurrentDictionary<string, int>();
        var files = Repository.Files(Corpus, "*.cs").Where(file => s_ids.Contains(RuleOf(file)));
        await Parallel.ForEachAsync(files, async (file, cancellation) =>
        {
            using var workspace = new AdhocWorkspace();
            var document = Open(workspace, file);
            var reports = await ReportAsync(document.Project, cancellation);
            foreach (var report in reports.Where(report => s_ids.Contains(report.Id)))
            {
                foreach (var action in await ActionsAsync(document, report, cancellation))
                {
                    offered.AddOrUpdate(report.Id, 1, (_, count) => count + 1);
                    foreach (var problem in await ProblemsAsync(document, reports, report, action, cancellation))
                    {
                        problems.Add($"{file}({report.Location.GetLineSpan().StartLinePosition.Line + 1}) {report.Id} '{action.Title}': {problem}");
                    }
                }
            }
        });

        Assert.True(problems.IsEmpty, string.Join(Environment.NewLine, problems.Order(StringComparer.Ordinal)));
        Assert.Equal(s_ids.Where(id => Package.HasFix(id) && Repository.Has(Corpus + id)).Order(), offered.Keys.Order());
    }

    private static string RuleOf(string file) => file[Corpus.Length..].Split('/')[0];

    private static Document Open(AdhocWorkspace workspace, string file)
    {
        var compilation = CaseCompilation.Of(RuleOf(file), CaseCompilation.Parse(file, Repository.Read(file)));
        var project = workspace.AddProject("Case", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees[0].Options)
            .WithMetadataReferences(compilation.References);
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(tree.FilePath, tree.GetRoot(), filePath: tree.FilePath).Project;
        }

        return project.Documents.Single(document => document.FilePath == file);
    }

    private static async Task<IReadOnlyList<Diagnostic>> ReportAsync(Project project, CancellationToken cancellation)
    {
        var compilation = (await project.GetCompilationAsync(cancellation))!;
        return await compilation.WithAnalyzers(Package.Analyzers).GetAnalyzerDiagnosticsAsync(cancellation);
    }

    private static async Task<IReadOnlyList<CodeAction>> ActionsAsync(Document document, Diagnostic report, CancellationToken cancellation)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in Package.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(report.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), cancellation));
        }

        return actions;
    }

    private static bool MayCome(DiagnosticDescriptor come, DiagnosticDescriptor mended) =>
        come.DefaultSeverity == DiagnosticSeverity.Info && mended.DefaultSeverity == DiagnosticSeverity.Warning && come.Category != mended.Category;

    private static async Task<IReadOnlyList<string>> ProblemsAsync(
        Document document, IReadOnlyList<Diagnostic> before, Diagnostic report, CodeAction action, CancellationToken cancellation)
    {
        var operations = await action.GetOperationsAsync(cancellation);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        var compilation = (await changed.Project.GetCompilationAsync(cancellation))!;
        if (compilation.GetDiagnostics(cancellation).FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            return [error.ToString()];
        }

        var after = await ReportAsync(changed.Project, cancellation);
        return [.. after.Where(diagnostic => !MayCome(diagnostic.Descriptor, report.Descriptor)).GroupBy(diagnostic => diagnostic.Id)
            .Where(group => group.Count() > before.Count(diagnostic => diagnostic.Id == group.Key && diagnostic != report))
            .Select(group => group.Key == report.Id ? "its report is left" : $"{group.Key} is added")];
    }
}
