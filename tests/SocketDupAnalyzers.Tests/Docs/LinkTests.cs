using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Docs;

/// <summary>Every link from one file of the repository to another leads somewhere.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Documents =>
        new(Repository.Files("docs", "*.md").Concat(["README.md", "CHANGELOG.md"]));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Local_links_lead_somewhere(string document) => Assert.All(
        Markdown.Links(Repository.Read(document)).Where(link => !link.Contains("://", StringComparison.Ordinal)),
        link => Assert.True(Resolves(document, link), link));

    private static bool Resolves(string document, string link)
    {
        var parts = link.Split('#', 2);
        var target = parts[0].Length == 0 ? document : Normalize(Path.Combine(Path.GetDirectoryName(document)!, parts[0]));
        return Repository.Has(target) && (parts.Length == 1 || Markdown.Anchors(Repository.Read(target)).Contains(parts[1]));
    }

    private static string Normalize(string path)
    {
        var parts = new Stack<string>();
        foreach (var part in path.Split('/', '\\').Where(part => part is not "." and not ""))
        {
            if (part != "..")
            {
                parts.Push(part);
            }
            else if (!parts.TryPop(out _))
            {
                return "outside of the repository";
            }
        }

        return string.Join('/', parts.Reverse());
    }
}
