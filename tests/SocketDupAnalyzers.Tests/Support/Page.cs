using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace SocketDupAnalyzers.Tests.Support;

/// <summary>
/// A rule's page: its head, its sections, and its examples, which are the fenced blocks under
/// <c>&lt;!-- bad --&gt;</c>, <c>&lt;!-- fixed --&gt;</c> and <c>&lt;!-- clean --&gt;</c>.
/// </summary>
internal sealed partial class Page
{
    private readonly ILookup<string, string> _examples;

    public Page(string text)
    {
        _examples = Example().Matches(text).ToLookup(match => match.Groups["kind"].Value, match => match.Groups["code"].Value);
        var lines = text.Split('\n');
        var headings = Markdown.Headings(text, 2);
        Head = string.Join('\n', lines[..(headings.IsEmpty ? lines.Length : headings[0].Line)]);
        Sections = [.. headings.Select((heading, i) => new PageSection(
            heading.Text,
            string.Join('\n', lines[(heading.Line + 1)..(i + 1 < headings.Length ? headings[i + 1].Line : lines.Length)]).Trim()))];
    }

    /// <summary>What stands before the first section: the title and the table.</summary>
    public string Head { get; }

    public ImmutableArray<PageSection> Sections { get; }

    /// <summary>Every example of the page, of whatever kind.</summary>
    public IEnumerable<string> Examples => _examples.SelectMany(examples => examples);

    /// <summary>The examples that the rule reports.</summary>
    public string[] BadExamples => [.. _examples["bad"]];

    /// <summary>What becomes of the bad examples, in their order.</summary>
    public string[] FixedExamples => [.. _examples["fixed"]];

    /// <summary>The examples that nothing is to be reported on.</summary>
    public string[] CleanExamples => [.. _examples["clean"]];

    public static string PathOf(string id) => $"docs/rules/{id}.md";

    public static Page Of(string id) => new(Repository.Read(PathOf(id)));

    public string Bad(string type) => Single("bad", type);

    public string Fixed(string type) => Single("fixed", type);

    private string Single(string kind, string type) =>
        _examples[kind].Single(code => Regex.IsMatch(code, $@"class {type}\b"));

    [GeneratedRegex(@"^<!-- (?<kind>bad|fixed|clean) -->\n```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
