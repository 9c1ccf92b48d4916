using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>The examples of a rule's page: the fenced blocks under <c>&lt;!-- bad --&gt;</c>, <c>&lt;!-- fixed --&gt;</c> and <c>&lt;!-- clean --&gt;</c>.</summary>
internal sealed partial class Page
{
    private readonly ILookup<string, string> _examples;

    private Page(string text) =>
        _examples = Example().Matches(text).ToLookup(match => match.Groups["kind"].Value, match => match.Groups["code"].Value);

    public static string SocketDuplication { get; } = ReadDocument("samples/SocketDuplication.cs");

    public static Page Of(string id) => new(ReadDocument($"rules/{id}.md"));

    public string Bad(string type) => Single("bad", type);

    public string Fixed(string type) => Single("fixed", type);

    private string Single(string kind, string type) =>
        _examples[kind].Single(code => code.Contains($"class {type}\n", StringComparison.Ordinal));

    private static string ReadDocument(string path) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^<!-- (?<kind>bad|fixed|clean) -->\n```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
