using System;
using System.IO;
using System.Xml.Linq;
using SocketDupAnalyzers.PackageTests.Support;

namespace SocketDupAnalyzers.PackageTests;

/// <summary>
/// A user's way through the package, step by step: install, build, see the warning, make it an error, fix it with
/// <c>dotnet format</c>, build again, run. The tests look at what each step left.
/// </summary>
public sealed class EchoConsumer : IDisposable
{
    private readonly ScratchProject project;

    public EchoConsumer(PackedPackage package)
    {
        project = new ScratchProject(
                package,
                new XElement(
                    "PropertyGroup",
                    new XElement("TargetFramework", "net10.0"),
                    new XElement("OutputType", "Exe"),
                    new XElement("Nullable", "enable"),
                    new XElement("AllowUnsafeBlocks", "true")))
            .WithConsumer("EchoProgram.cs")
            .WithFile(Path.Combine(Repository.Root, "docs", "samples", "SocketDuplication.cs"));

        Original = Source();
        FirstBuild = project.Build();
        FirstLog = project.Sarif();
        FirstRun = project.RunProgram();
        BuildWithSwitch = project.Build("-warnaserror:SDA1001");
        BuildWithProperty = project.Build("-p:TreatWarningsAsErrors=true");
        Format = project.Run("format", "analyzers", "Scratch.csproj", "--diagnostics", "SDA1001", "--severity", "warn", "--no-restore");
        Formatted = Source();
        LastBuild = project.Build();
        LastLog = project.Sarif();
        LastRun = project.RunProgram();
    }

    internal string Original { get; }

    internal ProcessResult FirstBuild { get; }

    internal (string Id, int Line)[] FirstLog { get; }

    internal ProcessResult FirstRun { get; }

    internal ProcessResult BuildWithSwitch { get; }

    internal ProcessResult BuildWithProperty { get; }

    internal ProcessResult Format { get; }

    internal string Formatted { get; }

    internal ProcessResult LastBuild { get; }

    internal (string Id, int Line)[] LastLog { get; }

    internal ProcessResult LastRun { get; }

    public void Dispose() => project.Dispose();

    private string Source() => File.ReadAllText(project.PathOf("EchoProgram.cs")).ReplaceLineEndings("\n");
}
