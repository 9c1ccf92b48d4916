using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace SocketDupAnalyzers.Tests.Support;

/// <summary>The parts of a Markdown text that the tests look at: headings, links and prose, apart from code.</summary>
internal static partial class Markdown
{
    /// <summary><paramref name="text"/> with its fenced code blocks blanked out; every line stays where it is.</summary>
    public static string WithoutBlocks(string text) => Keep(text, blocks: false);

    /// <summary>The fenced code blocks of <paramref name="text"/>; every line stays where it is.</summary>
    public static string Blocks(string text) => Keep(text, blocks: true);

    /// <summary>The same without code spans.</summary>
    public static string WithoutCode(string text) => CodeSpan().Replace(WithoutBlocks(text), "``");

    /// <summary>The headings of <paramref name="level"/>, with the lines that they stand on.</summary>
    public static ImmutableArray<(int Line, string Text)> Headings(string text, int level)
    {
        var start = new string('#', level) + " ";
        var visible = WithoutCode(text).Split('\n');
        var lines = text.Split('\n');
        return [.. Enumerable.Range(0, lines.Length)
            .Where(line => visible[line].StartsWith(start, StringComparison.Ordinal))
            .Select(line => (line, lines[line][start.Length..].Trim()))];
    }

    /// <summary>The targets of the links and images outside of code.</summary>
    public static IEnumerable<string> Links(string text) => Link().Matches(WithoutCode(text)).Select(match => match.Groups["target"].Value);

    /// <summary>The fragments by which the headings of <paramref name="text"/> are linked to, as Git hosts make them.</summary>
    public static ImmutableHashSet<string> Anchors(string text) =>
        [.. Enumerable.Range(1, 6).SelectMany(level => Headings(text, level)).Select(heading => Anchor(heading.Text))];

    private static string Keep(string text, bool blocks)
    {
        var inside = false;
        return string.Join('\n', text.Split('\n').Select(line =>
        {
            var isFence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            inside ^= isFence;
            return !isFence && inside == blocks ? line : "";
        }));
    }

    private static string Anchor(string heading) =>
        NotInAnchor().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("`[^`\\n]+`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{N}_ -]")]
    private static partial Regex NotInAnchor();
}
