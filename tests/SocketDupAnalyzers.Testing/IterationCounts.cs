using System.Collections.Generic;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// How often a fix is to be applied until nothing is left: a positive number is exact, a negative one a bound, zero means
/// that no fix is offered.
/// </summary>
internal sealed record IterationCounts(int Incremental, int Document, int Project, int Solution)
{
    public static IterationCounts For(SolutionState test, SolutionState fixedState, SolutionState batchFixed, IReadOnlyList<DiagnosticResult> fixable)
    {
        var projects = ChangedProjects(test, batchFixed);
        return new IterationCounts(
            ChangedProjects(test, fixedState) == 0 ? 0 : -fixable.Count,
            HasChanges(test, batchFixed) ? -fixable.Select(d => d.HasLocation ? d.Spans[0].Span.Path : "").Distinct().Count() : 0,
            -projects,
            projects == 0 ? 0 : -1);
    }

    private static int ChangedProjects(SolutionState before, SolutionState after) => (HasChanges(before, after) ? 1 : 0)
        + before.AdditionalProjects.Count(p => !after.AdditionalProjects.TryGetValue(p.Key, out var other) || HasChanges(p.Value, other));

    private static bool HasChanges(ProjectState before, ProjectState after) =>
        before.FileGroups.Zip(after.FileGroups).Any(pair => !pair.First.SequenceEqual(pair.Second, SourceFileComparer.Instance));
}
