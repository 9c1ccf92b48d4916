using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace SocketDupAnalyzers.Hosts.Options;

/// <summary>An option whose value is a list, separated by <c>|</c>. The lists of all files are one list.</summary>
internal sealed class ListOption<T>(string key, string values, string description, ElementParser<T> parse)
    : OptionDefinition(key, values, "", description)
    where T : class
{
    public static ImmutableArray<T> Default => ImmutableArray<T>.Empty;

    /// <summary>The elements of all <paramref name="values"/> that are understood.</summary>
    public ImmutableArray<T> Read(IEnumerable<string> values) =>
        Elements(values).Select(text => parse(text, out var element) is null ? element : null).OfType<T>().Distinct().ToImmutableArray();

    public override IEnumerable<OptionProblem> ProblemsIn(IEnumerable<string> values) => Elements(values)
        .Select(text => parse(text, out _) is { } reason ? new OptionProblem(Key, text, reason) : null)
        .OfType<OptionProblem>();

    private static IEnumerable<string> Elements(IEnumerable<string> values) => values
        .SelectMany(value => value.Split('|'))
        .Select(text => text.Trim())
        .Where(text => text.Length > 0)
        .Distinct(StringComparer.Ordinal);
}
