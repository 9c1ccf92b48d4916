using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SocketDupAnalyzers.Tests.Support;

/// <summary>The package's own analyzers and fixes, applied to an example as an editor applies them.</summary>
internal static class PackageFix
{
    /// <summary>
    /// <paramref name="source"/> after the first fix for its diagnostic, which must be <paramref name="id"/>, and for each one
    /// after that; the result has none.
    /// </summary>
    public static async Task<string> ApplyAsync(string id, string source)
    {
        using var workspace = new AdhocWorkspace();
        Document document = Open(workspace, id).AddDocument("Example.cs", source);
        IReadOnlyList<Diagnostic> report = await ReportAsync(document.Project);
        if (report.Count == 0)
        {
            throw new InvalidOperationException("Nothing is reported.");
        }

        for (int left = report.Count; left > 0; left = report.Count)
        {
            if (report.FirstOrDefault(diagnostic => diagnostic.Id != id) is { } other)
            {
                throw new InvalidOperationException($"Expected {id} alone: {other}");
            }

            document = await ApplyAsync(document, report[0]);
            report = await ReportAsync(document.Project);
            if (report.Count >= left)
            {
                throw new InvalidOperationException(string.Join(Environment.NewLine, report));
            }
        }

        return (await document.GetTextAsync()).ToString();
    }

    /// <summary>
    /// What the package and the compiler report on <paramref name="sources"/>, warnings and errors. The rule
    /// <paramref name="id"/> is switched on and a warning, whatever it is by default.
    /// </summary>
    public static async Task<IReadOnlyList<Diagnostic>> ReportAsync(string? id, params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        Project project = Open(workspace, id);
        for (int i = 0; i < sources.Length; i++)
        {
            project = project.AddDocument($"Example{i}.cs", sources[i]).Project;
        }

        return await ReportAsync(project);
    }

    private static async Task<Document> ApplyAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        CodeFixProvider fix = Package.Fixes.First(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id));
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        if (actions.Count == 0)
        {
            throw new InvalidOperationException($"No fix is offered: {diagnostic}");
        }

        ImmutableArray<CodeActionOperation> operations = await actions[0].GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    private static Project Open(AdhocWorkspace workspace, string? id)
    {
        CSharpCompilationOptions options = id is null
            ? ExampleOptions.Compilation
            : ExampleOptions.Compilation.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Warn)]);
        return workspace.AddProject("Example", LanguageNames.CSharp)
            .WithCompilationOptions(options)
            .WithParseOptions(ExampleOptions.Parse)
            .WithMetadataReferences(ExampleOptions.References)
            .AddDocument("SocketDuplication.cs", Repository.SocketDuplication).Project;
    }

    private static async Task<IReadOnlyList<Diagnostic>> ReportAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> all = await compilation.WithAnalyzers(Package.Analyzers).GetAllDiagnosticsAsync();
        return all.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
    }
}
