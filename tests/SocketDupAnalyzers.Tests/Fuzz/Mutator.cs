using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace SocketDupAnalyzers.Tests.Fuzz;

/// <summary>
/// Makes half-typed code: one to four tokens of a source are deleted, doubled, replaced by a token of some source or by a line
/// break, and of every tenth text the end is cut off. A mutation is known by its number alone.
/// </summary>
internal sealed partial class Mutator
{
    private const int Seed = 20261122;

    private readonly IReadOnlyList<FuzzSource> _sources;
    private readonly ImmutableArray<string> _words;

    public Mutator(IReadOnlyList<FuzzSource> sources)
    {
        _sources = sources;
        _words = [.. sources.SelectMany(source => Token().Matches(source.Text).Select(token => token.Value)).Distinct()];
    }

    public (FuzzSource Source, string Text) Mutate(int number)
    {
        var random = new Random(unchecked(Seed + (number * 7919)));
        var source = _sources[random.Next(_sources.Count)];
        var tokens = Token().Matches(source.Text);
        var text = source.Text;
        var places = Enumerable.Range(0, 1 + random.Next(4))
            .Select(_ => tokens[random.Next(tokens.Count)])
            .DistinctBy(token => token.Index)
            .OrderByDescending(token => token.Index);
        foreach (var token in places)
        {
            var replacement = random.Next(4) switch
            {
                0 => "",
                1 => token.Value + " " + token.Value,
                2 => _words[random.Next(_words.Length)],
                _ => "\n",
            };
            text = string.Concat(text.AsSpan(0, token.Index), replacement, text.AsSpan(token.Index + token.Length));
        }

        return (source, random.Next(10) == 0 ? text[..random.Next(text.Length)] : text);
    }

    [GeneratedRegex(@"\w+|[^\s\w]")]
    private static partial Regex Token();
}
