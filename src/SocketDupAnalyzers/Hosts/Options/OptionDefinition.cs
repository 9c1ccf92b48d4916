using System.Collections.Generic;

namespace SocketDupAnalyzers.Hosts.Options;

/// <summary>An option of the configuration: its key and what a user is told of it.</summary>
/// <param name="key">The whole key, in lower case.</param>
/// <param name="values">What values look like.</param>
/// <param name="defaultText">The value that it has where it is not set, as it would be written.</param>
/// <param name="description">What it does.</param>
internal abstract class OptionDefinition(string key, string values, string defaultText, string description)
{
    public const string Prefix = "socket_dup.";

    public string Key { get; } = key;

    public string Values { get; } = values;

    public string DefaultText { get; } = defaultText;

    public string Description { get; } = description;

    /// <summary>What is not understood in <paramref name="values"/>.</summary>
    public abstract IEnumerable<OptionProblem> ProblemsIn(IEnumerable<string> values);
}
