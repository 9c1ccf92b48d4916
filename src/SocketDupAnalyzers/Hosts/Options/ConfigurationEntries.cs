using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SocketDupAnalyzers.Hosts.Options;

/// <summary>
/// The entries that configuration files have for the options. The compiler has them file by file, and an entry holds for many
/// files: what is kept is each different value, once, in an order that does not depend on that of the files.
/// </summary>
internal sealed class ConfigurationEntries
{
    /// <summary>By the convention of <c>.editorconfig</c>, as if there were no entry.</summary>
    private const string Unset = "unset";

    private readonly AnalyzerConfigOptionsProvider _provider;
    private readonly IEnumerable<SyntaxTree> _trees;
    private readonly Dictionary<string, ImmutableSortedSet<string>> _values = new(AnalyzerConfigOptions.KeyComparer);

    public ConfigurationEntries(AnalyzerConfigOptionsProvider provider, IEnumerable<SyntaxTree> trees, CancellationToken cancellation)
    {
        _provider = provider;
        _trees = trees;
        AddFrom(provider.GlobalOptions);
        foreach (var tree in trees)
        {
            cancellation.ThrowIfCancellationRequested();
            AddFrom(provider.GetOptions(tree));
        }
    }

    /// <summary>The different values of <paramref name="option"/>.</summary>
    public ImmutableSortedSet<string> ValuesOf(OptionDefinition option) =>
        _values.TryGetValue(option.Key, out var values) ? values : ImmutableSortedSet<string>.Empty;

    /// <summary>
    /// The entries whose key begins as those of the options and is none of theirs. Listing keys is slow where there are many
    /// files, so one file of each folder and kind is asked.
    /// </summary>
    public IEnumerable<ConfigurationEntry> Unknown(CancellationToken cancellation)
    {
        var unknown = new HashSet<ConfigurationEntry>();
        unknown.UnionWith(UnknownIn(_provider.GlobalOptions));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in _trees)
        {
            if (seen.Add(UpTo(tree.FilePath, '/', '\\') + tree.FilePath.Substring(UpTo(tree.FilePath, '.').Length)))
            {
                cancellation.ThrowIfCancellationRequested();
                unknown.UnionWith(UnknownIn(_provider.GetOptions(tree)));
            }
        }

        return unknown.OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => entry.Value, StringComparer.Ordinal);
    }

    private void AddFrom(AnalyzerConfigOptions options)
    {
        foreach (var option in OptionDefinitions.All)
        {
            if (options.TryGetValue(option.Key, out var value) && !value.Equals(Unset, StringComparison.OrdinalIgnoreCase))
            {
                _values[option.Key] = ValuesOf(option).WithComparer(StringComparer.Ordinal).Add(value);
            }
        }
    }

    private static IEnumerable<ConfigurationEntry> UnknownIn(AnalyzerConfigOptions options)
    {
        foreach (var key in KeysOf(options))
        {
            if (key.StartsWith(OptionDefinition.Prefix, StringComparison.OrdinalIgnoreCase)
                && !OptionDefinitions.All.Any(option => AnalyzerConfigOptions.KeyComparer.Equals(option.Key, key))
                && options.TryGetValue(key, out var value))
            {
                yield return new ConfigurationEntry(key, value);
            }
        }
    }

    private static string UpTo(string path, params char[] separators) => path.Substring(0, path.LastIndexOfAny(separators) + 1);

    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            // What the base class does where a host has not overridden it: its options can be asked for a key, and not listed.
            return Enumerable.Empty<string>();
        }
    }
}
