using System.Linq;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Docs;

/// <summary>Every rule has a page of the same form, and every page a rule; <see cref="GeneratedTextTests"/> holds the titles and tables.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Ids => new(Rules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_its_sections(string id)
    {
        var sections = Page.Of(id).Sections;
        Assert.Equal(PageHead.Sections, sections.Select(section => section.Heading));
        Assert.All(sections, section => Assert.False(section.Text.Length == 0, $"'{section.Heading}' is empty."));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id)
    {
        var link = Rules.All.Single(rule => rule.Id == id).HelpLinkUri;
        Assert.Equal(HelpLink.For(id), link);
        Assert.EndsWith(Page.PathOf(id), link);
        Assert.True(Repository.Has(Page.PathOf(id)));
    }

    [Fact]
    public void Every_page_has_a_rule() => Assert.Equal(
        Rules.All.Select(rule => Page.PathOf(rule.Id)).Append("docs/rules/README.md").Order(),
        Repository.Files("docs/rules", "*.md").Order());
}
