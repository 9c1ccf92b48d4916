using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The content of a solution before or after a fix, and the diagnostics expected of it.</summary>
public class SolutionState : ProjectState
{
    public SolutionState(string name, string language, string defaultPrefix, string defaultExtension)
        : base(name, language, defaultPrefix, defaultExtension) =>
        AdditionalProjects = new ProjectCollection(language, defaultExtension);

    /// <summary>What an empty part takes from the state before it; by default everything but fixable diagnostics.</summary>
    public StateInheritanceMode? InheritanceMode { get; set; }

    /// <summary>What markup means; by default it expects diagnostics, in fixed code those only that are not fixable.</summary>
    public MarkupMode? MarkupHandling { get; set; }

    public ProjectCollection AdditionalProjects { get; }

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    internal IEnumerable<ProjectState> Projects => [this, .. AdditionalProjects.Values];

    internal bool IsGiven => InheritanceMode is not null || MarkupHandling is not null || FileGroups.Any(files => files.Count > 0);

    /// <summary>This state with its own markup mode fixed and with what it inherits from <paramref name="baseState"/>.</summary>
    internal SolutionState Inherit(SolutionState? baseState, ImmutableArray<string> fixableIds)
    {
        var changes = baseState is not null && HasContentChanges(baseState);
        var mode = InheritanceMode ?? (baseState is null ? StateInheritanceMode.Explicit : changes ? StateInheritanceMode.AutoInherit : StateInheritanceMode.AutoInheritAll);
        var result = Copy();
        result.MarkupHandling ??= baseState is null ? MarkupMode.Allow : changes ? MarkupMode.IgnoreFixable : baseState.MarkupHandling;
        if (baseState is null || mode == StateInheritanceMode.Explicit)
        {
            return result;
        }

        result.FillFrom(baseState);
        if (AdditionalProjects.Count == 0)
        {
            CopyProjects(baseState, result);
        }

        Fill(result.ExpectedDiagnostics, [.. baseState.ExpectedDiagnostics.Where(d => mode == StateInheritanceMode.AutoInheritAll || !fixableIds.Contains(d.Id))]);
        return result;
    }

    /// <summary>A copy whose files have passed through <paramref name="map"/>.</summary>
    internal SolutionState Map(System.Func<(string filename, SourceText content), (string filename, SourceText content)> map)
    {
        var result = Copy();
        foreach (var files in result.Projects.SelectMany(project => project.FileGroups))
        {
            for (var i = 0; i < files.Count; i++)
            {
                files[i] = map(files[i]);
            }
        }

        return result;
    }

    private SolutionState Copy()
    {
        var copy = new SolutionState(Name, Language, DefaultPrefix, DefaultExtension) { InheritanceMode = InheritanceMode, MarkupHandling = MarkupHandling };
        copy.FillFrom(this);
        copy.ExpectedDiagnostics.AddRange(ExpectedDiagnostics);
        CopyProjects(this, copy);
        return copy;
    }

    private static void CopyProjects(SolutionState from, SolutionState to)
    {
        foreach (var name in from.AdditionalProjects.Keys)
        {
            to.AdditionalProjects[name].FillFrom(from.AdditionalProjects[name]);
        }
    }

    private bool HasContentChanges(SolutionState baseState)
    {
        var inherits = InheritanceMode != StateInheritanceMode.Explicit;
        return FileGroups.Zip(baseState.FileGroups).Any(pair => (!inherits || pair.First.Count > 0) && !pair.First.SequenceEqual(pair.Second, SourceFileComparer.Instance))
            || ((!inherits || AdditionalReferences.Count > 0) && !AdditionalReferences.SequenceEqual(baseState.AdditionalReferences));
    }
}
