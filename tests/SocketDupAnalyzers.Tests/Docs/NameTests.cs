using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using SocketDupAnalyzers.CodeFixes.Fixes;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Docs;

/// <summary>What the pages about the code call by a name of the code has that name: types, members, files and folders.</summary>
public sealed partial class NameTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] s_own = [typeof(Rules).Assembly, typeof(SocketFix).Assembly, typeof(NameTests).Assembly];

    private static readonly Assembly[] s_others =
        [typeof(Microsoft.CodeAnalysis.IOperation).Assembly, typeof(CSharpCompilation).Assembly, typeof(CodeFixProvider).Assembly, typeof(System.Net.Sockets.Socket).Assembly, typeof(object).Assembly];

    private static readonly HashSet<string> s_names =
    [
        .. s_own.SelectMany(assembly => assembly.GetTypes()).SelectMany(NamesOf),
        .. s_others.SelectMany(assembly => assembly.GetExportedTypes()).SelectMany(NamesOf),
    ];

    public static TheoryData<string> Documents => new("docs/engine.md", "docs/contributing.md");

    [Theory]
    [MemberData(nameof(Documents))]
    public void Names_of_the_code_are_right(string document)
    {
        var shown = Markdown.Blocks(Repository.Read(document));
        Assert.All(
            Spans(document).Where(span => Name().IsMatch(span)),
            span => Assert.True(span.Split('.').All(part => s_names.Contains(part) || shown.Contains(part, StringComparison.Ordinal)), span));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Files_and_folders_are_there(string document) => Assert.All(
        Spans(document).Where(span => File().IsMatch(span)),
        span => Assert.True(Repository.Has(span), span));

    private static IEnumerable<string> Spans(string document) =>
        CodeSpan().Matches(Markdown.WithoutBlocks(Repository.Read(document))).Select(match => match.Groups["code"].Value).Distinct();

    private static IEnumerable<string> NamesOf(Type type) => type.GetMembers(All)
        .Select(member => member.Name)
        .Concat((type.Namespace ?? "").Split('.'))
        .Append(type.Name.Split('`')[0]);

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"^[A-Z][A-Za-z]+(\.[A-Z][A-Za-z]+)*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(src|tests|docs)/[\w./-]+$")]
    private static partial Regex File();
}
