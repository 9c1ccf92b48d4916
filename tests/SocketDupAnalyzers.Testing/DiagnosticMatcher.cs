using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Pairs actual diagnostics with expected ones. An expectation may be vague and fit several, so the pairs are a maximum
/// matching, found by augmenting paths.
/// </summary>
internal static class DiagnosticMatcher
{
    /// <summary>For each expected diagnostic the index of its actual one, or -1.</summary>
    public static int[] Match(IReadOnlyList<Diagnostic> actual, IReadOnlyList<DiagnosticResult> expected)
    {
        var owner = Enumerable.Repeat(-1, actual.Count).ToArray();
        for (var i = 0; i < expected.Count; i++)
        {
            Augment(i, new bool[actual.Count]);
        }

        var result = Enumerable.Repeat(-1, expected.Count).ToArray();
        for (var j = 0; j < owner.Length; j++)
        {
            if (owner[j] >= 0)
            {
                result[owner[j]] = j;
            }
        }

        return result;

        bool Augment(int i, bool[] seen)
        {
            for (var j = 0; j < actual.Count; j++)
            {
                if (seen[j] || !IsMatch(actual[j], expected[i]))
                {
                    continue;
                }

                seen[j] = true;
                if (owner[j] < 0 || Augment(owner[j], seen))
                {
                    owner[j] = i;
                    return true;
                }
            }

            return false;
        }
    }

    private static bool IsMatch(Diagnostic actual, DiagnosticResult expected) =>
        actual.Id == expected.Id
        && (expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) || actual.Severity == expected.Severity)
        && (expected.IsSuppressed is null || expected.IsSuppressed == actual.IsSuppressed)
        && AreLocationsEqual(actual, expected)
        && IsMessageEqual(actual, expected);

    private static bool AreLocationsEqual(Diagnostic actual, DiagnosticResult expected)
    {
        if (!expected.HasLocation)
        {
            return actual.Location == Location.None;
        }

        return IsLocationEqual(actual.Location, expected.Spans[0])
            && (expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations)
                || (actual.AdditionalLocations.Count == expected.Spans.Length - 1
                    && actual.AdditionalLocations.Zip(expected.Spans.Skip(1), IsLocationEqual).All(equal => equal)));
    }

    private static bool IsLocationEqual(Location actual, DiagnosticLocation expected)
    {
        var span = actual.GetLineSpan();
        return span.Path == expected.Span.Path
            && span.StartLinePosition == expected.Span.StartLinePosition
            && (expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || span.EndLinePosition == expected.Span.EndLinePosition);
    }

    private static bool IsMessageEqual(Diagnostic actual, DiagnosticResult expected)
    {
        if (expected.Message is { } message)
        {
            return message == actual.GetMessage();
        }

        return expected.MessageArguments is not { Length: > 0 } arguments
            || arguments.Select(Text).SequenceEqual(DiagnosticFormatter.Arguments(actual).Select(Text), StringComparer.Ordinal);
    }

    private static string Text(object? argument) => argument?.ToString() ?? "";
}
