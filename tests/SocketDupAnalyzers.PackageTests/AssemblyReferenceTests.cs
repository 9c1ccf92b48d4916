using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SocketDupAnalyzers.PackageTests.Support;
using Xunit;

namespace SocketDupAnalyzers.PackageTests;

/// <summary>A compiler loads an analyzer only if it has every assembly that the analyzer was built against, in that version or a later one.</summary>
[Collection(PackageCollection.Name)]
public sealed class AssemblyReferenceTests(PackedPackage package)
{
    private const string Analyzer = "analyzers/dotnet/roslyn4.8/cs/SocketDupAnalyzers.dll";
    private const string CodeFixes = "analyzers/dotnet/roslyn4.14/cs/SocketDupAnalyzers.CodeFixes.dll";

    [Fact]
    public void The_analyzer_needs_nothing_beyond_a_4_8_compiler() => MustReferenceOnly(
        Analyzer,
        "netstandard 2.0.0.0",
        "Microsoft.CodeAnalysis 4.8.0.0",
        "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
        "System.Collections.Immutable 7.0.0.0",
        "System.Memory 4.0.1.1",
        "System.Runtime.CompilerServices.Unsafe 6.0.0.0");

    [Fact]
    public void The_fixes_need_nothing_beyond_a_4_14_workspace() => MustReferenceOnly(
        CodeFixes,
        "netstandard 2.0.0.0",
        "SocketDupAnalyzers 1.0.0.0",
        "Microsoft.CodeAnalysis 4.14.0.0",
        "Microsoft.CodeAnalysis.CSharp 4.14.0.0",
        "Microsoft.CodeAnalysis.Workspaces 4.14.0.0",
        "Microsoft.CodeAnalysis.CSharp.Workspaces 4.14.0.0",
        "System.Collections.Immutable 9.0.0.0",
        "System.Composition.AttributedModel 9.0.0.0",
        "System.Memory 4.0.1.2",
        "System.Threading.Tasks.Extensions 4.2.0.1");

    [Theory]
    [InlineData(Analyzer, "Microsoft.CodeAnalysis")]
    [InlineData(CodeFixes, "Microsoft.CodeAnalysis.Workspaces")]
    public void The_check_sees_the_references(string entry, string expected) =>
        Assert.Contains(References(entry), reference => reference.StartsWith(expected + " ", StringComparison.Ordinal));

    [Theory]
    [InlineData(Analyzer)]
    [InlineData(CodeFixes)]
    public void Symbols_are_embedded_and_the_build_is_deterministic(string entry)
    {
        using var image = new PEReader(new MemoryStream(package.Read(entry)));
        var kinds = image.ReadDebugDirectory().Select(item => item.Type).ToArray();

        Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, kinds);
        Assert.Contains(DebugDirectoryEntryType.Reproducible, kinds);
    }

    private void MustReferenceOnly(string entry, params string[] allowed) =>
        Assert.Empty(References(entry).Except(allowed));

    private ImmutableArray<string> References(string entry)
    {
        using var image = new PEReader(new MemoryStream(package.Read(entry)));
        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => metadata.GetString(reference.Name) + " " + reference.Version)
            .ToImmutableArray();
    }
}
