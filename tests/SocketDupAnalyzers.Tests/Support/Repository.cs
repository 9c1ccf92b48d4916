using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SocketDupAnalyzers.Tests.Support;

/// <summary>The files that these tests were built from. Paths are relative to the root and have forward slashes.</summary>
internal static class Repository
{
    private static readonly string s_root = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The duplicating method that pages and samples use.</summary>
    public static string SocketDuplication { get; } = Read("docs/samples/SocketDuplication.cs");

    public static string PathOf(string path) => Path.Combine(s_root, path);

    /// <summary>The text of a file, its lines ended by line feeds alone.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    public static bool Has(string path) => File.Exists(PathOf(path)) || Directory.Exists(PathOf(path));

    /// <summary>The files in <paramref name="folder"/> and below it that are no build output, in ordinal order.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(s_root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    /// <summary>The sources of a sample.</summary>
    public static string[] Sample(string name) => [.. Files("docs/samples/" + name, "*.cs").Select(Read)];
}
