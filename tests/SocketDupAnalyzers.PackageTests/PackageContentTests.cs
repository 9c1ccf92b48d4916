using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using SocketDupAnalyzers.PackageTests.Support;
using Xunit;

namespace SocketDupAnalyzers.PackageTests;

/// <summary>What is in the package, and nothing else.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void Packing_prints_no_warning() => Assert.DoesNotContain("warning", package.Log, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_list_of_files_is_exact()
    {
        string[] fixedFiles =
        [
            "[Content_Types].xml",
            "_rels/.rels",
            "package/services/metadata/core-properties/*.psmdcp",
            "SocketDupAnalyzers.nuspec",
            "LICENSE",
            "README.md",
            "analyzers/dotnet/roslyn4.8/cs/SocketDupAnalyzers.dll",
            "analyzers/dotnet/roslyn4.14/cs/SocketDupAnalyzers.dll",
            "analyzers/dotnet/roslyn4.14/cs/SocketDupAnalyzers.CodeFixes.dll",
        ];

        using var zip = ZipFile.OpenRead(package.File);
        Assert.Equal(
            fixedFiles.Concat(Pages()).Order(StringComparer.Ordinal),
            zip.Entries.Select(entry => WithoutRandomName(entry.FullName)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_installs_as_a_development_tool_without_dependencies()
    {
        var metadata = Metadata();

        Assert.Equal("SocketDupAnalyzers", Value(metadata, "id"));
        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.NotEqual("", Value(metadata, "description"));
        Assert.Null(Element(metadata, "dependencies"));
        Assert.Null(Element(metadata, "frameworkAssemblies"));
    }

    [Fact]
    public void Both_folders_hold_the_same_analyzer() => Assert.Equal(
        package.Read("analyzers/dotnet/roslyn4.8/cs/SocketDupAnalyzers.dll"),
        package.Read("analyzers/dotnet/roslyn4.14/cs/SocketDupAnalyzers.dll"));

    private IEnumerable<string> Pages()
    {
        var pages = Directory
            .EnumerateFiles(Path.Combine(package.Checkout, "docs", "rules"), "*.md")
            .Select(file => "docs/rules/" + Path.GetFileName(file));
        return File.Exists(Path.Combine(package.Checkout, "docs", "configuration.md"))
            ? pages.Append("docs/configuration.md")
            : pages;
    }

    private XElement Metadata()
    {
        using var nuspec = new MemoryStream(package.Read("SocketDupAnalyzers.nuspec"));
        return Element(XDocument.Load(nuspec).Root!, "metadata")!;
    }

    private static XElement? Element(XElement parent, string name) =>
        parent.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    private static string? Value(XElement parent, string name) => Element(parent, name)?.Value;

    private static string WithoutRandomName(string entry) => entry.EndsWith(".psmdcp", StringComparison.Ordinal)
        ? entry[..(entry.LastIndexOf('/') + 1)] + "*.psmdcp"
        : entry;
}
