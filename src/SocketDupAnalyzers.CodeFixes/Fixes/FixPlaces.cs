using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>The places of one diagnostic: where it stands, and the other ends of its story in the same tree.</summary>
internal sealed class FixPlaces(string rule, TextSpan report, ImmutableArray<TextSpan> others)
{
    /// <summary>The id of the diagnostic.</summary>
    public string Rule { get; } = rule;

    public TextSpan Report { get; } = report;

    public ImmutableArray<TextSpan> Others { get; } = others;

    /// <summary>The places of a diagnostic, or null when its story reaches into another tree.</summary>
    public static FixPlaces? Of(Diagnostic diagnostic)
    {
        var tree = diagnostic.Location.SourceTree;
        if (tree is null || diagnostic.AdditionalLocations.Any(place => place.SourceTree != tree))
        {
            return null;
        }

        return new FixPlaces(
            diagnostic.Id,
            diagnostic.Location.SourceSpan,
            diagnostic.AdditionalLocations.Select(place => place.SourceSpan).ToImmutableArray());
    }

    /// <summary>The same places after edits, or null when one of them was rewritten.</summary>
    public FixPlaces? After(Rearrangement edits)
    {
        var moved = Others.Select(edits.Map).ToImmutableArray();
        return edits.Map(Report) is { } report && moved.All(place => place is not null)
            ? new FixPlaces(Rule, report, moved.Select(place => place!.Value).ToImmutableArray())
            : null;
    }
}
