using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace SocketDupAnalyzers.PackageTests.Support;

/// <summary>
/// A project in a folder of its own that installs the packed package as a user does. Nothing of the repository or of
/// the user's settings reaches it: its one source is the local feed, and what else it needs was restored before.
/// </summary>
internal sealed class ScratchProject : IDisposable
{
    private readonly TempDirectory temp = new();

    public ScratchProject(PackedPackage package, XElement properties, params XElement[] references)
    {
        Directory.CreateDirectory(Folder);
        foreach (var inherited in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            new XElement("Project").Save(PathOf(inherited));
        }

        NuGetConfig(package).Save(PathOf("nuget.config"));
        Project(properties, references).Save(PathOf("Scratch.csproj"));
        WithFile(Path.Combine(Repository.Root, "global.json"));
    }

    private string Folder => temp.In("project");

    private string Packages => temp.In("packages");

    public static XElement Reference(string name, string version) => new(
        "PackageReference",
        new XAttribute("Include", name),
        new XAttribute("Version", version),
        new XAttribute("PrivateAssets", "all"));

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Adds a source file of the folder <c>Consumers</c>.</summary>
    public ScratchProject WithConsumer(string name) =>
        WithFile(Path.Combine(AppContext.BaseDirectory, "Consumers", name));

    public ScratchProject WithFile(string path)
    {
        File.Copy(path, PathOf(Path.GetFileName(path)));
        return this;
    }

    public ProcessResult Build(params string[] arguments) =>
        Run(["build", "-nologo", "--no-incremental", .. arguments]);

    public ProcessResult Run(params string[] arguments) =>
        DotNet.RunWithPackages(Folder, Packages, arguments);

    public ProcessResult RunProgram(params string[] arguments) =>
        Run(["bin/Debug/net10.0/Scratch.dll", .. arguments]);

    /// <summary>A file of the package as the restore has laid it out.</summary>
    public string InPackage(string entry) =>
        Path.Combine(Packages, "socketdupanalyzers", PackedPackage.Version, entry);

    /// <summary>The package's results in the log of the last build.</summary>
    public (string Id, int Line)[] Sarif() => SarifLog.Read(PathOf("build.sarif"));

    public void Dispose() => temp.Dispose();

    private static XElement Project(XElement properties, XElement[] references) => new(
        "Project",
        new XAttribute("Sdk", "Microsoft.NET.Sdk"),
        properties,
        new XElement(
            "PropertyGroup",
            new XElement("ErrorLog", "$(MSBuildProjectDirectory)/build.sarif,version=2.1"),
            new XElement("NuGetAudit", "false")),
        new XElement("ItemGroup", references.Prepend(Reference("SocketDupAnalyzers", PackedPackage.Version))));

    private static XElement NuGetConfig(PackedPackage package) => new(
        "configuration",
        Section("packageSources", "packed", package.Feed),
        Section("fallbackPackageFolders", "restored", Repository.Packages),
        Section("disabledPackageSources"),
        Section("packageSourceMapping"));

    private static XElement Section(string name) => new(name, new XElement("clear"));

    private static XElement Section(string name, string key, string value) => new(
        name,
        new XElement("clear"),
        new XElement("add", new XAttribute("key", key), new XAttribute("value", value)));
}
