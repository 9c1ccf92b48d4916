using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SocketDupAnalyzers.FlowRules;

/// <summary>What the rules found in one body: each finding once, in the order of the source, whatever paths led to it.</summary>
internal sealed class Findings
{
    private readonly Dictionary<(string Id, TextSpan Span), Diagnostic> _found = new();

    /// <summary>The diagnostics, in the order of their places; no suggestion on or in an expression that a warning marks.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _found
        .Where(pair => !IsSuggestion(pair.Value) || !_found.Any(other => !IsSuggestion(other.Value) && other.Key.Span.Contains(pair.Key.Span)))
        .OrderBy(pair => pair.Key.Span.Start)
        .ThenBy(pair => pair.Key.Id, System.StringComparer.Ordinal)
        .Select(pair => pair.Value);

    /// <summary>Reports <paramref name="rule"/> at <paramref name="operation"/>, with the other ends of the story.</summary>
    public void Add(DiagnosticDescriptor rule, IOperation operation, IEnumerable<IOperation> trail, params object[] arguments)
    {
        var node = Whole.Of(operation.Syntax);
        var key = (rule.Id, node.Span);
        if (!_found.ContainsKey(key))
        {
            _found.Add(key, Diagnostic.Create(rule, node.GetLocation(), trail.Select(step => Whole.Of(step.Syntax).GetLocation()), arguments));
        }
    }

    /// <summary>Whether a report of <paramref name="rule"/> has <paramref name="operation"/> for the other end of its story.</summary>
    public bool Tells(DiagnosticDescriptor rule, IOperation operation)
    {
        var location = Whole.Of(operation.Syntax).GetLocation();
        return _found.Any(pair => pair.Key.Id == rule.Id && pair.Value.AdditionalLocations.Contains(location));
    }

    private static bool IsSuggestion(Diagnostic found) => found.DefaultSeverity < DiagnosticSeverity.Warning;
}
