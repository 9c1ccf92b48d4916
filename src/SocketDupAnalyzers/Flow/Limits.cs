using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.Flow;

/// <summary>
/// Counts what the bounds kept from being analyzed. A body that meets a bound more than once, by itself and for its callers,
/// counts once, so that the counts do not depend on what ran at the same time.
/// </summary>
internal sealed class Limits
{
    private readonly ConcurrentDictionary<Met, Met> _met = new();

    public bool Any => !_met.IsEmpty;

    /// <summary>How many bodies met the limit <paramref name="kind"/>.</summary>
    public int this[LimitKind kind] => _met.Keys.Count(met => met.Kind == kind);

    /// <summary>Notes that <paramref name="body"/> met the limit <paramref name="kind"/>.</summary>
    public void Note(LimitKind kind, SyntaxNode body) => Note(new Met(kind, body.SyntaxTree, body.Span));

    private void Note(Met met) => _met.TryAdd(met, met);

    private sealed record Met(LimitKind Kind, SyntaxTree Tree, TextSpan Span);
}
