using System;
using System.IO;
using System.Linq;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>The files under <c>docs</c> that the proofs run.</summary>
internal static class Documents
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "docs");

    /// <summary>The duplicating method that pages and samples use.</summary>
    public static string SocketDuplication { get; } = Read("samples/SocketDuplication.cs");

    /// <summary>The ids of the rules that have a page.</summary>
    public static string[] Rules { get; } =
        Directory.GetFiles(Path.Combine(Root, "rules"), "SDA*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order().ToArray();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>The sources of a sample.</summary>
    public static string[] Sample(string name) =>
        Directory.GetFiles(Path.Combine(Root, "samples", name), "*.cs").Order().Select(path => Read(path)).ToArray();
}
