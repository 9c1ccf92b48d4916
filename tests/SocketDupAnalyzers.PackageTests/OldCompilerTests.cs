using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SocketDupAnalyzers.PackageTests.Support;
using Xunit;

namespace SocketDupAnalyzers.PackageTests;

/// <summary>The oldest compiler that the package has a folder for really runs what is in it.</summary>
[Collection(PackageCollection.Name)]
public sealed class OldCompilerTests(PackedPackage package)
{
    [Fact]
    public void The_4_8_folder_works_in_a_4_8_compiler()
    {
        using var project = new ScratchProject(
                package,
                new XElement(
                    "PropertyGroup",
                    new XElement("TargetFramework", "net10.0"),
                    new XElement("OutputType", "Exe"),
                    new XElement("Nullable", "enable")),
                ScratchProject.Reference("Microsoft.CodeAnalysis.CSharp", "4.8.0"),
                ScratchProject.Reference("Microsoft.CodeAnalysis.Analyzers", "3.11.0"))
            .WithConsumer("OldCompiler.cs");
        project.Build().MustSucceed();

        var run = project.RunProgram(
            project.InPackage("analyzers/dotnet/roslyn4.8/cs/SocketDupAnalyzers.dll"),
            Path.Combine(AppContext.BaseDirectory, "Consumers", "NativeDuplicate.cs")).MustSucceed();

        Assert.Equal(
            ["compiler 4.8.0.0", "line 11: Warning SDA1001"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.Contains(": Hidden ", StringComparison.Ordinal)));
    }
}
