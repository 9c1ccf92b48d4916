using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>The examples of the pages compile, without a warning of the compiler, and report what they say they do.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Pages => new(Documents.Rules);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Examples_compile(string id) =>
        Assert.All(Page.Of(id).Examples, example => Assert.NotEmpty(CompiledExample.Compile(example)));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_reported_on_what_is_left_alone(string id)
    {
        foreach (string example in Page.Of(id).Clean)
        {
            Assert.Empty(await PackageFix.ReportAsync(example));
        }
    }

    [Fact]
    public async Task The_sample_server_has_one_report()
    {
        var report = await PackageFix.ReportAsync(Documents.Sample("EchoServer"));
        Assert.Equal(["SDA1001"], report.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void The_examples_are_found() =>
        Assert.Equal(7, Page.Of("SDA1001").Examples.Count());
}
