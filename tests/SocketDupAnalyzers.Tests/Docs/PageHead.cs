using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Tests.Support;

namespace SocketDupAnalyzers.Tests.Docs;

/// <summary>The title and the table of a rule's page, taken from its descriptor.</summary>
internal static class PageHead
{
    /// <summary>The sections of every page, in their order.</summary>
    public static ImmutableArray<string> Sections { get; } =
        ["Cause", "Why it is a bug", "Example", "Fixed", "What is left alone", "Configuration", "Related"];

    /// <summary><paramref name="page"/> with its head renewed; a page without text where there is none yet.</summary>
    public static string Write(DiagnosticDescriptor rule, string? page)
    {
        var body = page is null
            ? "\n" + string.Join("\n\n", Sections.Select(section => "## " + section)) + "\n"
            : page[new Page(page).Head.Length..];
        return Of(rule) + body;
    }

    private static string Of(DiagnosticDescriptor rule) => $"""
        # {rule.Id}: {rule.Title}

        | | |
        | --- | --- |
        | Category | {rule.Category} |
        | Severity | {SeverityOf(rule)} |
        | Enabled by default | {YesOrNo(rule.IsEnabledByDefault)} |
        | Code fix | {YesOrNo(Package.HasFix(rule.Id))} |

        """.ReplaceLineEndings("\n");

    /// <summary>The word that configuration files have for it.</summary>
    private static string SeverityOf(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "silent",
    };

    private static string YesOrNo(bool value) => value ? "yes" : "no";
}
