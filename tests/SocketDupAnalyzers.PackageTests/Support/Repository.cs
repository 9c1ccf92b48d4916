using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SocketDupAnalyzers.PackageTests.Support;

/// <summary>The sources that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] Outputs = ["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea"];

    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>Where NuGet has unpacked what the solution uses.</summary>
    public static string Packages { get; } = Metadata("NuGetPackageRoot");

    /// <summary>
    /// Copies the build files, <c>src</c> and <c>docs</c> as a clean checkout has them, so that a build there meets
    /// neither the outputs nor the running builds of this one.
    /// </summary>
    public static void CopyTo(string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(Root))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (var folder in new[] { "src", "docs" })
        {
            foreach (var file in Sources(Path.Combine(Root, folder)))
            {
                var copy = Path.Combine(target, Path.GetRelativePath(Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    private static IEnumerable<string> Sources(string directory) => Directory
        .EnumerateFiles(directory)
        .Concat(Directory
            .EnumerateDirectories(directory)
            .Where(sub => !Outputs.Contains(Path.GetFileName(sub)))
            .SelectMany(Sources));

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value ?? throw new InvalidOperationException($"No value for {key}.");
}
