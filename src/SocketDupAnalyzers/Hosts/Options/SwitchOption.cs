using System;
using System.Collections.Generic;
using System.Linq;

namespace SocketDupAnalyzers.Hosts.Options;

/// <summary>An option that is on or off, off where it is not set. It is on for a compilation where it is on for any file.</summary>
internal sealed class SwitchOption(string key, string description) : OptionDefinition(key, "`true` or `false`", "false", description)
{
    public static bool Default => false;

    public bool Read(IEnumerable<string> values) => values.Any(IsTrue);

    public override IEnumerable<OptionProblem> ProblemsIn(IEnumerable<string> values) => values
        .Where(value => !IsTrue(value) && !Is(value, "false"))
        .Select(value => new OptionProblem(Key, value, "'true' or 'false' is expected"));

    private static bool IsTrue(string value) => Is(value, "true");

    private static bool Is(string value, string word) => value.Equals(word, StringComparison.OrdinalIgnoreCase);
}
