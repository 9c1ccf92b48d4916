using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>What the rules found in one body: each finding once, in the order of the source, whatever paths led to it.</summary>
internal sealed class Findings
{
    private readonly Dictionary<Mark, Diagnostic> _found = new();

    /// <summary>The diagnostics, in the order of their places; no suggestion on or in an expression that a warning marks.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _found.Values
        .Where(found => !IsSuggestion(found) || !_found.Values.Any(other => !IsSuggestion(other) && SpanOf(other).Contains(SpanOf(found))))
        .OrderBy(found => SpanOf(found).Start)
        .ThenBy(found => found.Id, System.StringComparer.Ordinal);

    /// <summary>Reports <paramref name="rule"/> at <paramref name="operation"/>, with the other ends of the story.</summary>
    public void Add(DiagnosticDescriptor rule, IOperation operation, IEnumerable<IOperation> trail, params object[] arguments)
    {
        var node = Whole.Of(operation.Syntax);
        var key = new Mark(rule.Id, node.Span);
        if (!_found.ContainsKey(key))
        {
            _found.Add(key, Diagnostic.Create(rule, node.GetLocation(), trail.Select(step => Whole.Of(step.Syntax).GetLocation()), arguments));
        }
    }

    /// <summary>Whether a report of <paramref name="rule"/> has <paramref name="operation"/> for the other end of its story.</summary>
    public bool Tells(DiagnosticDescriptor rule, IOperation operation)
    {
        var location = Whole.Of(operation.Syntax).GetLocation();
        return _found.Values.Any(found => found.Id == rule.Id && found.AdditionalLocations.Contains(location));
    }

    private static bool IsSuggestion(Diagnostic found) => found.DefaultSeverity < DiagnosticSeverity.Warning;

    private static TextSpan SpanOf(Diagnostic found) => found.Location.SourceSpan;

    private sealed record Mark(string Id, TextSpan Span);
}
