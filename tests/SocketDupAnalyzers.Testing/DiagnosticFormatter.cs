using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Diagnostics for the eyes of whoever reads a failed test.</summary>
internal static class DiagnosticFormatter
{
    private static readonly PropertyInfo? s_arguments = typeof(Diagnostic).GetProperty("Arguments", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public);

    /// <summary>The arguments of the message, which the compiler keeps to itself.</summary>
    public static IReadOnlyList<object?> Arguments(Diagnostic diagnostic) =>
        s_arguments?.GetValue(diagnostic) as IReadOnlyList<object?> ?? [];

    public static string Mismatch(IReadOnlyList<ReportedDiagnostic> actual, IReadOnlyList<DiagnosticResult> expected, int[] match)
    {
        var text = new StringBuilder();
        text.AppendLine(actual.Count == expected.Count
            ? "Mismatch between the diagnostics returned and those expected"
            : $"Mismatch between number of diagnostics returned, expected \"{expected.Count}\" actual \"{actual.Count}\"");

        var unexpected = Enumerable.Range(0, actual.Count).Except(match).ToList();
        List(text, "Expected and not reported:", Enumerable.Range(0, expected.Count).Where(i => match[i] < 0).Select(i => Format(expected[i])));
        List(text, "Reported and not expected:", unexpected.Select(i => Format(actual[i].Diagnostic)));
        List(text, "All diagnostics:", actual.Select(d => Format(d.Diagnostic)));
        foreach (var tree in actual.Select(d => d.Diagnostic.Location.SourceTree).OfType<SyntaxTree>().Distinct())
        {
            text.AppendLine().Append(tree.FilePath).AppendLine(" as reported:").AppendLine(Annotate(tree, actual.Select(d => d.Diagnostic)));
        }

        return text.ToString();
    }

    private static void List(StringBuilder text, string title, IEnumerable<string> lines)
    {
        text.AppendLine().AppendLine(title).AppendJoin(Environment.NewLine, lines.DefaultIfEmpty("NONE.").Select(line => "    " + line)).AppendLine();
    }

    private static string Format(DiagnosticResult expected)
    {
        var arguments = expected is { Message: null, MessageArguments.Length: > 0 } ? $" arguments: {string.Join(", ", expected.MessageArguments)}" : "";
        var further = string.Concat(expected.Spans.Skip(1).Select(s => $" and {s.Span.Path}{s.Span.Span}"));
        return $"{expected}{arguments}{further}{(expected.IsSuppressed == true ? " (suppressed)" : "")}";
    }

    private static string Format(Diagnostic actual)
    {
        var span = actual.Location.GetLineSpan();
        var place = actual.Location == Location.None ? "" : $"{span.Path}{span.Span}: ";
        var further = string.Concat(actual.AdditionalLocations.Select(l => $" and {l.GetLineSpan().Path}{l.GetLineSpan().Span}"));
        return $"{place}{actual.Severity.ToString().ToLowerInvariant()} {actual.Id}: {actual.GetMessage()}{further}{(actual.IsSuppressed ? " (suppressed)" : "")}";
    }

    /// <summary>The source with its diagnostics as markup.</summary>
    private static string Annotate(SyntaxTree tree, IEnumerable<Diagnostic> diagnostics)
    {
        var marks = diagnostics.Where(d => d.Location.SourceTree == tree).SelectMany(d => new[]
        {
            (Position: d.Location.SourceSpan.Start, IsEnd: false, d.Location.SourceSpan.Length, Text: "{|" + d.Id + ":"),
            (Position: d.Location.SourceSpan.End, IsEnd: true, Length: -d.Location.SourceSpan.Length, Text: "|}"),
        });
        var source = tree.GetText().ToString();
        var text = new StringBuilder();
        var position = 0;
        foreach (var mark in marks.OrderBy(m => m.Position).ThenByDescending(m => m.IsEnd && m.Length < 0).ThenByDescending(m => m.Length))
        {
            text.Append(source, position, mark.Position - position).Append(mark.Text);
            position = mark.Position;
        }

        return text.Append(source, position, source.Length - position).ToString();
    }
}
