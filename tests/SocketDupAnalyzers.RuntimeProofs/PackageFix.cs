using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>The package's own analyzers and fixes, applied to an example as an editor applies them.</summary>
internal static class PackageFix
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = Create<DiagnosticAnalyzer>("SocketDupAnalyzers");
    private static readonly ImmutableArray<CodeFixProvider> Fixes = Create<CodeFixProvider>("SocketDupAnalyzers.CodeFixes");

    /// <summary>
    /// <paramref name="source"/> after the first fix for its one diagnostic, which must be <paramref name="id"/>; the result has none.
    /// </summary>
    public static async Task<string> ApplyAsync(string id, string source)
    {
        using var workspace = new AdhocWorkspace();
        Document document = Open(workspace).AddDocument("Example.cs", source);

        Diagnostic diagnostic = (await ReportAsync(document.Project)).Single();
        if (diagnostic.Id != id)
        {
            throw new InvalidOperationException($"Expected {id}: {diagnostic}");
        }

        var actions = new List<CodeAction>();
        CodeFixProvider fix = Fixes.First(provider => provider.FixableDiagnosticIds.Contains(id));
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        ImmutableArray<CodeActionOperation> operations = await actions[0].GetOperationsAsync(CancellationToken.None);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;

        IReadOnlyList<Diagnostic> rest = await ReportAsync(changed.GetProject(document.Project.Id)!);
        return rest.Count == 0
            ? (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString()
            : throw new InvalidOperationException(string.Join(Environment.NewLine, rest));
    }

    /// <summary>What the package and the compiler report on <paramref name="sources"/>.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> ReportAsync(params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        Project project = Open(workspace);
        for (int i = 0; i < sources.Length; i++)
        {
            project = project.AddDocument($"Example{i}.cs", sources[i]).Project;
        }

        return await ReportAsync(project);
    }

    private static Project Open(AdhocWorkspace workspace) =>
        workspace.AddProject("Example", LanguageNames.CSharp)
            .WithCompilationOptions(CompiledExample.Options)
            .WithParseOptions(CompiledExample.ParseOptions)
            .WithMetadataReferences(CompiledExample.References)
            .AddDocument("SocketDuplication.cs", Documents.SocketDuplication).Project;

    private static async Task<IReadOnlyList<Diagnostic>> ReportAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> all = await compilation.WithAnalyzers(Analyzers).GetAllDiagnosticsAsync();
        return all.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
    }

    private static ImmutableArray<T> Create<T>(string assembly) =>
        [.. Assembly.Load(assembly).GetTypes()
            .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
            .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!)];
}
