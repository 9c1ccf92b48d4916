using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace SocketDupAnalyzers.Tests.Cases;

/// <summary>
/// A case file and its markers: a line that ends in <c>//! ID [ID…]</c> must be reported with each of these ids, one that ends in
/// <c>//? ID [ID…]</c> may be; any other report is false.
/// </summary>
internal sealed partial class CaseFile
{
    private readonly string[] _lines;
    private readonly HashSet<(int Line, string Id)> _must;
    private readonly HashSet<(int Line, string Id)> _may;

    public CaseFile(string text)
    {
        _lines = text.Split('\n');
        _must = Markers('!');
        _may = Markers('?');
    }

    /// <summary>The ids that some line of the file must be reported with.</summary>
    public IEnumerable<string> Demands => _must.Select(marker => marker.Id).Distinct();

    /// <summary>
    /// Where <paramref name="reported"/> (lines are counted from 1) is not what the markers say, one text each; a missing
    /// report counts only for an id of <paramref name="demanded"/>.
    /// </summary>
    public IReadOnlyList<string> Compare(IReadOnlySet<(int Line, string Id)> reported, IReadOnlySet<string> demanded)
    {
        var misses = _must.Where(marker => demanded.Contains(marker.Id) && !reported.Contains(marker)).Select(marker => (Kind: "missed", marker.Line, marker.Id));
        var falseReports = reported.Where(report => !_must.Contains(report) && !_may.Contains(report)).Select(report => (Kind: "false", report.Line, report.Id));
        return [.. misses.Concat(falseReports)
            .OrderBy(problem => problem.Line)
            .ThenBy(problem => problem.Id)
            .Select(problem => string.Create(CultureInfo.InvariantCulture, $"{problem.Kind,-6} {problem.Id} line {problem.Line}: {_lines[problem.Line - 1].Trim()}"))];
    }

    private HashSet<(int Line, string Id)> Markers(char kind) =>
        [.. from line in Enumerable.Range(0, _lines.Length)
            from Match marker in Marker().Matches(_lines[line])
            where marker.Groups["kind"].ValueSpan[0] == kind
            from Capture id in marker.Groups["id"].Captures
            select (line + 1, id.Value)];

    [GeneratedRegex(@"//(?<kind>[!?])(?:\s+(?<id>[A-Z]{2,5}\d{3,5}))+")]
    private static partial Regex Marker();
}
