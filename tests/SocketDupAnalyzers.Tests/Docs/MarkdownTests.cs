using System.Linq;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Docs;

/// <summary>What the tests of the documents see of a text.</summary>
public sealed class MarkdownTests
{
    private const string Text = """
        # A `Title` of it

        [page](page.md) and ![picture](a/b.png), `[no](link)`

        ## One: two

        ```sh
        ## no heading, [no](link)
        ```

        ## Three
        """;

    [Fact]
    public void Headings_in_code_are_none() =>
        Assert.Equal(["4 One: two", "10 Three"], Markdown.Headings(Text, 2).Select(heading => $"{heading.Line} {heading.Text}"));

    [Fact]
    public void Links_in_code_are_none() => Assert.Equal(["page.md", "a/b.png"], Markdown.Links(Text));

    [Fact]
    public void Headings_are_linked_to_as_on_a_Git_host() => Assert.Equal(["a-title-of-it", "one-two", "three"], Markdown.Anchors(Text).Order());
}
