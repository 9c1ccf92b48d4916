using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Makes solutions from states. All of them are forks of one empty project for each set of references, which holds its
/// compilation, so that references are bound once and not once a test.
/// </summary>
internal static class SolutionBuilder
{
    private const string ProjectName = "TestProject";

    private static readonly AdhocWorkspace s_workspace = new();
    private static readonly ConcurrentDictionary<string, Lazy<(Project Project, Compilation Compilation)>> s_seeds = new(StringComparer.Ordinal);

    /// <summary>The primary project of a new solution.</summary>
    public static Project Build(SolutionState state, ReferenceAssemblies defaultReferences, CompilationOptions compilationOptions, ParseOptions parseOptions, IEnumerable<Func<Solution, ProjectId, Solution>> transforms)
    {
        var references = state.ReferenceAssemblies ?? defaultReferences;
        var seed = s_seeds.GetOrAdd(references.Key, _ => new(() => Seed(references, compilationOptions, parseOptions))).Value.Project;
        var solution = seed.Solution
            .WithProjectCompilationOptions(seed.Id, Adapt(compilationOptions, state, references))
            .WithProjectParseOptions(seed.Id, Adapt(parseOptions, state));
        solution = AddContent(solution, seed.Id, state);

        var ids = new Dictionary<string, ProjectId>(StringComparer.Ordinal) { [state.Name] = seed.Id };
        foreach (var (name, project) in state.AdditionalProjects)
        {
            var id = ids[name] = ProjectId.CreateNewId(name);
            solution = AddProject(solution, id, project, defaultReferences);
        }

        foreach (var project in state.Projects)
        {
            solution = solution.AddProjectReferences(ids[project.Name], project.AdditionalProjectReferences.Select(name => new ProjectReference(ids[name])));
        }

        return transforms.Aggregate(solution, (current, transform) => transform(current, seed.Id)).GetProject(seed.Id)!;
    }

    /// <summary>The name and the folders of a document: folders below the root of the project, else none.</summary>
    public static (string Name, ImmutableArray<string> Folders) NameAndFolders(string prefix, string path)
    {
        var root = prefix[..(prefix.LastIndexOf('/') + 1)];
        return path.StartsWith(root, StringComparison.Ordinal) && path[root.Length..].Split('/') is var parts
            ? (parts[^1], [.. parts[..^1]])
            : (Path.IsPathRooted(path) ? path : Path.GetFileName(path), []);
    }

    private static (Project, Compilation) Seed(ReferenceAssemblies references, CompilationOptions compilationOptions, ParseOptions parseOptions)
    {
        var id = ProjectId.CreateNewId(ProjectName);
        var project = s_workspace.CurrentSolution
            .AddProject(id, ProjectName, ProjectName, LanguageNames.CSharp)
            .WithProjectCompilationOptions(id, compilationOptions.WithAssemblyIdentityComparer(references.AssemblyIdentityComparer))
            .WithProjectParseOptions(id, parseOptions)
            .AddMetadataReferences(id, ReferenceResolver.Resolve(references))
            .GetProject(id)!;
        var compilation = project.GetCompilationAsync().GetAwaiter().GetResult()!;
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return (project, compilation);
    }

    private static Solution AddProject(Solution solution, ProjectId id, ProjectState state, ReferenceAssemblies defaultReferences)
    {
        var references = state.ReferenceAssemblies ?? defaultReferences;
        solution = solution.AddProject(id, state.Name, state.AssemblyName, state.Language);
        var project = solution.GetProject(id)!;
        solution = solution
            .WithProjectCompilationOptions(id, Adapt(project.CompilationOptions!, state, references))
            .WithProjectParseOptions(id, Adapt(project.ParseOptions!, state))
            .AddMetadataReferences(id, ReferenceResolver.Resolve(references));
        return AddContent(solution, id, state);
    }

    private static CompilationOptions Adapt(CompilationOptions options, ProjectState state, ReferenceAssemblies references) => options
        .WithOutputKind(state.OutputKind ?? OutputKind.DynamicallyLinkedLibrary)
        .WithAssemblyIdentityComparer(references.AssemblyIdentityComparer);

    private static ParseOptions Adapt(ParseOptions options, ProjectState state) =>
        options.WithDocumentationMode(state.DocumentationMode ?? DocumentationMode.Diagnose);

    private static Solution AddContent(Solution solution, ProjectId id, ProjectState state)
    {
        solution = solution.AddMetadataReferences(id, state.AdditionalReferences);
        foreach (var (path, content) in state.Sources)
        {
            var (name, folders) = NameAndFolders(state.DefaultPrefix, path);
            solution = solution.AddDocument(DocumentId.CreateNewId(id, path), name, content, folders, path);
        }

        foreach (var (path, content) in state.AdditionalFiles)
        {
            var (name, folders) = NameAndFolders(state.DefaultPrefix, path);
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id, path), name, content, folders, path);
        }

        foreach (var (path, content) in state.AnalyzerConfigFiles)
        {
            var (name, folders) = NameAndFolders(state.DefaultPrefix, path);
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, path), name, content, folders, path);
        }

        return solution;
    }
}
