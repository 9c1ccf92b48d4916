using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>A document after one fix, with the steps that tell where its old places are now.</summary>
internal sealed class AppliedFix(Document document, ImmutableArray<Rearrangement> steps)
{
    public Document Document { get; } = document;

    /// <summary>Where <paramref name="places"/> of the old document are now, or null when one of them was rewritten.</summary>
    public FixPlaces? Map(FixPlaces places) => steps.Aggregate<Rearrangement, FixPlaces?>(places, (moved, step) => moved?.After(step));

    /// <summary>The fix, and then <paramref name="next"/>.</summary>
    public AppliedFix Then(AppliedFix next) => new(next.Document, steps.AddRange(next.Steps));

    private ImmutableArray<Rearrangement> Steps => steps;
}
