using System.Linq;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Docs;

/// <summary>
/// The examples of the pages report what the pages say: the bad ones their rule alone, which the package's own fix mends as shown,
/// the others nothing. A warning of the compiler counts as a report.
/// </summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Ids => new(Rules.All.Select(rule => rule.Id));

    public static TheoryData<string> IdsWithFix => new(Rules.All.Select(rule => rule.Id).Where(Package.HasFix));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_bad_example_reports_its_rule_alone(string id)
    {
        foreach (var example in Page.Of(id).BadExamples)
        {
            var report = await PackageFix.ReportAsync(id, example);
            Assert.NotEmpty(report);
            Assert.All(report, diagnostic => Assert.True(diagnostic.Id == id, diagnostic.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(IdsWithFix))]
    public async Task The_fix_makes_the_fixed_example_of_the_bad_one(string id)
    {
        var page = Page.Of(id);
        Assert.Equal(page.BadExamples.Length, page.FixedExamples.Length);
        foreach (var (bad, good) in page.BadExamples.Zip(page.FixedExamples))
        {
            Assert.Equal(good, await PackageFix.ApplyAsync(id, bad));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Nothing_is_reported_on_fixed_examples_and_on_what_is_left_alone(string id)
    {
        var page = Page.Of(id);
        foreach (var example in page.FixedExamples.Concat(page.CleanExamples))
        {
            Assert.Empty(await PackageFix.ReportAsync(id, example));
        }
    }

    /// <summary>A rule about the configuration has no code to show.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_about_code_shows_what_it_reports_and_what_it_leaves_alone(string id)
    {
        var page = Page.Of(id);
        if (Rules.All.Single(rule => rule.Id == id).Category != "SocketConfiguration")
        {
            Assert.NotEmpty(page.BadExamples);
            Assert.NotEmpty(page.FixedExamples);
            Assert.NotEmpty(page.CleanExamples);
        }
    }

    /// <summary>A block of C# without its marker would be checked by nothing.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_block_of_code_is_an_example(string id) => Assert.Equal(
        Repository.Read(Page.PathOf(id)).Split('\n').Count(line => line == "```csharp"),
        Page.Of(id).Examples.Count());

    [Fact]
    public async Task The_sample_server_has_one_report()
    {
        var report = await PackageFix.ReportAsync(null, Repository.Sample("EchoServer"));
        Assert.Equal(["SDA1001"], report.Select(diagnostic => diagnostic.Id));
    }
}
