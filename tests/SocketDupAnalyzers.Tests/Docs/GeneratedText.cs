using System;
using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Tests.Docs.Tracing;
using SocketDupAnalyzers.Tests.Support;

namespace SocketDupAnalyzers.Tests.Docs;

/// <summary>A file that is written, in whole or in part, from the descriptors.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Write">Makes the whole text of it from the text that is there, or from null.</param>
internal sealed record GeneratedText(string Path, Func<string?, string> Write)
{
    private const string IndexStub = """
        # Rules

        Every rule of the package, with its page. A rule that is off is switched on by its [severity](../configuration.md).

        <!-- rules -->
        <!-- /rules -->

        """;

    public static ImmutableArray<GeneratedText> All { get; } =
    [
        new("README.md", text => RuleTable.Write(text!, "docs/rules/")),
        new("docs/rules/README.md", text => RuleTable.Write(text ?? IndexStub.ReplaceLineEndings("\n"), "")),
        new(ReleaseFile.Unshipped, _ => ReleaseFile.Write()),
        new("docs/engine.md", text => EngineTrace.Write(text!)),
        .. Rules.All.Select(rule => new GeneratedText(Page.PathOf(rule.Id), text => PageHead.Write(rule, text))),
    ];
}
