using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>
/// Fix All for edits that may add a document: one document after the other on the same solution, so that a project gets at most one.
/// A project comes after those that it references; a file that several projects share is mended once.
/// </summary>
internal sealed class SolutionFixAll(SocketFix fix) : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fix.Edits(fixAllContext).FirstOrDefault() is not { } edit)
        {
            return null;
        }

        var solution = fixAllContext.Solution;
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in Projects(fixAllContext))
        {
            var byDocument = (await DiagnosticsAsync(fixAllContext, project).ConfigureAwait(false))
                .Where(diagnostic => project.GetDocument(diagnostic.Location.SourceTree) is not null)
                .GroupBy(diagnostic => project.GetDocument(diagnostic.Location.SourceTree)!)
                .OrderBy(group => group.Key.FilePath ?? group.Key.Name, StringComparer.Ordinal);
            foreach (var group in byDocument)
            {
                var document = solution.GetDocument(group.Key.Id)!;
                if (document.FilePath is null || files.Add(document.FilePath))
                {
                    solution = (await FixSequence.RunAsync(fix, document, group, fixAllContext).ConfigureAwait(false)).Project.Solution;
                }
            }
        }

        return solution == fixAllContext.Solution
            ? null
            : CodeAction.Create(edit.Title, _ => Task.FromResult(solution), fixAllContext.CodeActionEquivalenceKey);
    }

    private static IEnumerable<Project> Projects(FixAllContext context) => context.Scope == FixAllScope.Solution
        ? context.Solution.GetProjectDependencyGraph().GetTopologicallySortedProjects(context.CancellationToken)
            .Select(id => context.Solution.GetProject(id)!)
            .Where(project => project.Language == LanguageNames.CSharp)
        : [context.Project];

    private static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context, Project project) =>
        context.Scope == FixAllScope.Document && context.Document is { } document
            ? context.GetDocumentDiagnosticsAsync(document)
            : context.GetAllDiagnosticsAsync(project);
}
