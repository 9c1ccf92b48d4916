using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>The examples of a rule's page: the fenced blocks under <c>&lt;!-- bad --&gt;</c>, <c>&lt;!-- fixed --&gt;</c> and <c>&lt;!-- clean --&gt;</c>.</summary>
internal sealed partial class Page
{
    private readonly ILookup<string, string> _examples;

    private Page(string text) =>
        _examples = Example().Matches(text).ToLookup(match => match.Groups["kind"].Value, match => match.Groups["code"].Value);

    public static Page Of(string id) => new(Documents.Read($"rules/{id}.md"));

    /// <summary>Every example of the page, of whatever kind.</summary>
    public IEnumerable<string> Examples => _examples.SelectMany(examples => examples);

    /// <summary>The examples that nothing is to be reported on.</summary>
    public IEnumerable<string> Clean => _examples["clean"];

    public string Bad(string type) => Single("bad", type);

    public string Fixed(string type) => Single("fixed", type);

    private string Single(string kind, string type) =>
        _examples[kind].Single(code => code.Contains($"class {type}\n", StringComparison.Ordinal));

    [GeneratedRegex(@"^<!-- (?<kind>bad|fixed|clean) -->\n```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
