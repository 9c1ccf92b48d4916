using System;
using System.Xml.Linq;
using SocketDupAnalyzers.PackageTests.Support;
using Xunit;

namespace SocketDupAnalyzers.PackageTests;

/// <summary>Older targets, where no <c>SafeSocketHandle</c> exists and the duplicate is a native call.</summary>
[Collection(PackageCollection.Name)]
public sealed class FrameworkConsumerTests(PackedPackage package)
{
    [Theory]
    [InlineData("net472")]
    [InlineData("netstandard2.0")]
    public void The_native_duplicate_after_the_close_is_reported(string target)
    {
        using var project = new ScratchProject(
                package,
                new XElement(
                    "PropertyGroup",
                    new XElement("TargetFramework", target),
                    new XElement("AutomaticallyUseReferenceAssemblyPackages", "false")),
                References(target))
            .WithConsumer("NativeDuplicate.cs");

        var build = project.Build().MustSucceed();

        EchoConsumerTests.MustLoad(build);
        Assert.Contains("NativeDuplicate.cs(11,", Assert.Single(build.LinesWith("warning SDA1001")), StringComparison.Ordinal);
        Assert.Equal([("SDA1001", 11)], project.Sarif());
    }

    private static XElement[] References(string target) => target == "net472"
        ? [ScratchProject.Reference("Microsoft.NETFramework.ReferenceAssemblies", "1.0.3")]
        : [];
}
