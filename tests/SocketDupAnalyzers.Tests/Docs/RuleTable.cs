using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Tests.Support;

namespace SocketDupAnalyzers.Tests.Docs;

/// <summary>The table of all rules, between <c>&lt;!-- rules --&gt;</c> and <c>&lt;!-- /rules --&gt;</c>.</summary>
internal static partial class RuleTable
{
    /// <summary><paramref name="text"/> with its table renewed; links to pages begin with <paramref name="folder"/>.</summary>
    public static string Write(string text, string folder) => Table().Replace(text, Of(folder));

    private static string Of(string folder)
    {
        var rows = Rules.All.Select(rule =>
            $"| [{rule.Id}]({folder}{rule.Id}.md) | {rule.Title} | {rule.Category} | {SeverityOf(rule)} | {(Package.HasFix(rule.Id) ? "yes" : "no")} |\n");
        return "| Id | Title | Category | Severity | Fix |\n| --- | --- | --- | --- | --- |\n" + string.Concat(rows);
    }

    private static string SeverityOf(DiagnosticDescriptor rule) =>
        !rule.IsEnabledByDefault ? "Off"
        : rule.DefaultSeverity == DiagnosticSeverity.Info ? "Suggestion"
        : rule.DefaultSeverity.ToString();

    [GeneratedRegex(@"(?<=^<!-- rules -->\n).*?(?=^<!-- /rules -->$)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Table();
}
