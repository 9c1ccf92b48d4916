using System;
using System.IO;
using SocketDupAnalyzers.PackageTests.Support;
using Xunit;

namespace SocketDupAnalyzers.PackageTests;

/// <summary>The command of the README on the sample server: one report, at the wrong order and nowhere else.</summary>
[Collection(PackageCollection.Name)]
public sealed class EchoServerSampleTests(PackedPackage package)
{
    [Fact]
    public void Building_the_sample_warns_at_one_place()
    {
        var build = DotNet.Run(package.Checkout, "build", Path.Combine("docs", "samples", "EchoServer"), "-nologo").MustSucceed();

        EchoConsumerTests.MustLoad(build);
        var warning = Assert.Single(build.LinesWith(": warning "));
        Assert.Contains("warning SDA1001", warning, StringComparison.Ordinal);
        Assert.Contains("WrongOrder.cs(", warning, StringComparison.Ordinal);
    }
}
