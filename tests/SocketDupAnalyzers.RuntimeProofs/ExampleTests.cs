using System.Linq;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>Every example of every page compiles, without a warning of the compiler.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Pages => new(Documents.Rules);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Examples_compile(string id) =>
        Assert.All(Page.Of(id).Examples, example => Assert.NotEmpty(CompiledExample.Compile(example)));

    [Fact]
    public void The_examples_are_found() =>
        Assert.Equal(7, Page.Of("SDA1001").Examples.Count());
}
