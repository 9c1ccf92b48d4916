using System;
using System.Globalization;
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
        using var project = Build();
        var run = project.RunProgram(Analyzer(project), Path.Combine(AppContext.BaseDirectory, "Consumers", "NativeDuplicate.cs")).MustSucceed();
        Assert.Equal(["compiler 4.8.0.0", "line 11: Warning SDA1001"], Lines(run));

        // Case files in newer C# than that compiler's are few.
        var cases = project.RunProgram(Analyzer(project), Path.Combine(Repository.Root, "tests", "SocketDupAnalyzers.Tests", "Corpus")).MustSucceed();
        var lines = Lines(cases);
        Assert.DoesNotContain(lines, line => line.StartsWith("wrong", StringComparison.Ordinal));
        Assert.True(Number(lines, "right ") > 20 * Number(lines, "not understood "), cases.Output);
    }

    private ScratchProject Build()
    {
        var project = new ScratchProject(
                package,
                new XElement(
                    "PropertyGroup",
                    new XElement("TargetFramework", "net10.0"),
                    new XElement("OutputType", "Exe"),
                    new XElement("Nullable", "enable")),
                ScratchProject.Reference("Microsoft.CodeAnalysis.CSharp", "4.8.0"),
                ScratchProject.Reference("Microsoft.CodeAnalysis.Analyzers", "3.11.0"),
                new XElement("FrameworkReference", new XAttribute("Include", "Microsoft.AspNetCore.App")))
            .WithConsumer("OldCompiler.cs");
        project.Build().MustSucceed();
        return project;
    }

    private static string Analyzer(ScratchProject project) => project.InPackage("analyzers/dotnet/roslyn4.8/cs/SocketDupAnalyzers.dll");

    private static string[] Lines(ProcessResult run) =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.Contains(": Hidden ", StringComparison.Ordinal))];

    private static int Number(string[] lines, string start) =>
        int.Parse(Assert.Single(lines, line => line.StartsWith(start, StringComparison.Ordinal))[start.Length..], CultureInfo.InvariantCulture);
}
