using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SocketDupAnalyzers.PackageTests.Support;
using Xunit;

namespace SocketDupAnalyzers.PackageTests;

/// <summary>
/// <c>dotnet format analyzers</c> over a project with the bad examples of all pages. It asks a fix about the first report of all, whatever
/// rule that is of, and applies the ids in an order that differs from run to run: neither may keep it from mending everything at once.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class FormatManyTests(PackedPackage package)
{
    [Fact]
    public void One_run_mends_the_reports_of_all_rules_as_their_pages_show()
    {
        var examples = PageExamples.All().ToArray();
        string[] ids = [.. examples.Select(example => example.Id).Distinct()];
        using var project = new ScratchProject(
                package,
                new XElement(
                    "PropertyGroup",
                    new XElement("TargetFramework", "net10.0"),
                    new XElement("Nullable", "enable"),
                    new XElement("AllowUnsafeBlocks", "true")))
            .WithFile(Path.Combine(Repository.Root, "docs", "samples", "SocketDuplication.cs"));
        foreach (var (_, file, bad, _) in examples)
        {
            File.WriteAllText(project.PathOf(file), bad);
        }

        project.Build().MustSucceed();
        Assert.Equal(
            ids,
            project.Sarif().Select(result => result.Id).Where(ids.Contains).Distinct().Order(StringComparer.Ordinal));

        project.Run(["format", "analyzers", "Scratch.csproj", "--severity", "warn", "--no-restore", "--diagnostics", .. ids]).MustSucceed().MustNotPrint("Unable to fix");

        foreach (var (_, file, _, good) in examples)
        {
            Assert.Equal(good, File.ReadAllText(project.PathOf(file)).ReplaceLineEndings("\n"));
        }

        project.Build().MustSucceed().MustNotPrint("warning SDA");
    }
}
