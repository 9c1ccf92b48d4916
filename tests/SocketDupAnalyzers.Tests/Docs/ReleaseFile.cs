using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Tests.Support;

namespace SocketDupAnalyzers.Tests.Docs;

/// <summary>
/// <c>AnalyzerReleases.Unshipped.md</c>: what sets the rules apart from those of the last release, which
/// <c>AnalyzerReleases.Shipped.md</c> lists. A release moves its text there by hand, under the heading of the release.
/// </summary>
internal static class ReleaseFile
{
    public const string Unshipped = "src/SocketDupAnalyzers/AnalyzerReleases.Unshipped.md";

    private const string Shipped = "src/SocketDupAnalyzers/AnalyzerReleases.Shipped.md";

    public static string Write() => Write(Repository.Read(Shipped));

    public static string Write(string shippedText)
    {
        var shipped = Read(shippedText);
        var isNew = Rules.All.ToLookup(rule => !shipped.ContainsKey(rule.Id));
        var text = new StringBuilder();
        Section(text, "New Rules", "Rule ID | Category | Severity | Notes", isNew[true]
            .Select(rule => $"{rule.Id} | {rule.Category} | {SeverityOf(rule)} | {rule.Title}"));
        Section(text, "Removed Rules", "Rule ID | Category | Severity | Notes", shipped
            .Where(entry => Rules.All.All(rule => rule.Id != entry.Key))
            .Select(entry => $"{entry.Key} | {entry.Value.Category} | {entry.Value.Severity} |"));
        Section(text, "Changed Rules", "Rule ID | New Category | New Severity | Old Category | Old Severity | Notes", isNew[false]
            .Where(rule => shipped[rule.Id] != (rule.Category, SeverityOf(rule)))
            .Select(rule => $"{rule.Id} | {rule.Category} | {SeverityOf(rule)} | {shipped[rule.Id].Category} | {shipped[rule.Id].Severity} | {rule.Title}"));
        return text.Length == 0 ? "; Unshipped analyzer releases\n" : text.ToString();
    }

    private static void Section(StringBuilder text, string heading, string columns, IEnumerable<string> rows)
    {
        var all = rows.ToArray();
        if (all.Length > 0)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append($"### {heading}\n\n{columns}\n");
            // Dashes as in the templates of the release tracking analyzers.
            text.AppendJoin('|', columns.Split('|').Select(column => new string('-', column.Length))).Append("-\n");
            text.AppendJoin("", all.Select(row => row + "\n"));
        }
    }

    /// <summary>The rules that stood in the last release, with category and severity.</summary>
    private static SortedDictionary<string, (string Category, string Severity)> Read(string text)
    {
        var rules = new SortedDictionary<string, (string, string)>(StringComparer.Ordinal);
        var isRemoval = false;
        foreach (var line in text.Split('\n'))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                isRemoval = line == "### Removed Rules";
            }
            else if (cells.Length < 3 || !cells[0].StartsWith("SDA", StringComparison.Ordinal))
            {
                continue;
            }
            else if (isRemoval)
            {
                rules.Remove(cells[0]);
            }
            else
            {
                rules[cells[0]] = (cells[1], cells[2]);
            }
        }

        return rules;
    }

    private static string SeverityOf(DiagnosticDescriptor rule) => rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled";
}
