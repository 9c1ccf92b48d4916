using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace SocketDupAnalyzers.PackageTests.Support;

/// <summary>The examples on the pages of the rules that are warnings and have a fix, each in a namespace of its own.</summary>
internal static partial class PageExamples
{
    /// <summary>For each example the id, a name for its file, what is wrong and what its page makes of it.</summary>
    public static IEnumerable<(string Id, string File, string Bad, string Fixed)> All() =>
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules"), "SDA*.md").Order(StringComparer.Ordinal)
        let id = Path.GetFileNameWithoutExtension(path)
        let text = File.ReadAllText(path).ReplaceLineEndings("\n")
        where text.Contains("| Severity | warning |", StringComparison.Ordinal) && text.Contains("| Code fix | yes |", StringComparison.Ordinal)
        from pair in Examples(text, "bad").Zip(Examples(text, "fixed")).Select((pair, i) => (Name: $"{id}_{i}", pair.First, pair.Second))
        select (id, pair.Name + ".cs", In(pair.Name, pair.First), In(pair.Name, pair.Second));

    private static IEnumerable<string> Examples(string text, string kind) =>
        Example().Matches(text).Where(match => match.Groups["kind"].Value == kind).Select(match => match.Groups["code"].Value);

    private static string In(string name, string code) => Usings().Replace(code, $"$0namespace {name};\n\n", 1);

    [GeneratedRegex(@"^<!-- (?<kind>bad|fixed) -->\n```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\A(using [^\n]*\n)*\n?")]
    private static partial Regex Usings();
}
