using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Finds reference assemblies in the global packages folder and in the targeting packs of the SDK. Each file becomes one
/// <see cref="MetadataReference"/> for the whole process, so that all compilations share its symbols.
/// </summary>
internal static class ReferenceResolver
{
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<MetadataReference>>> s_sets = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, MetadataReference> s_files = new(StringComparer.Ordinal);

    private static readonly string s_packages =
        typeof(ReferenceResolver).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "NuGetPackageRoot").Value!;

    private static readonly string s_packs =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs"));

    public static ImmutableArray<MetadataReference> Resolve(ReferenceAssemblies assemblies) =>
        s_sets.GetOrAdd(assemblies.Key, _ => new(() => [.. Files(assemblies).Select(FromFile)])).Value;

    public static MetadataReference FromFile(string path) => s_files.GetOrAdd(path, static p => MetadataReference.CreateFromFile(p));

    private static IEnumerable<string> Files(ReferenceAssemblies assemblies)
    {
        var files = new List<string>();
        if (assemblies.ReferenceAssemblyPackage is { } package)
        {
            var folder = Path.Combine(PackageFolder(package), assemblies.ReferenceAssemblyPath!);
            files.AddRange(assemblies.Assemblies.IsEmpty
                ? Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal)
                : assemblies.Assemblies.Select(name => Path.Combine(folder, name + ".dll")));
        }

        foreach (var added in assemblies.Packages)
        {
            files.AddRange(Directory.GetFiles(LibraryFolder(PackageFolder(added), assemblies.TargetFramework), "*.dll").Order(StringComparer.Ordinal));
        }

        return files;
    }

    /// <summary>The package at its version, else at the highest patch of the same major and minor.</summary>
    private static string PackageFolder(PackageIdentity package)
    {
        var wanted = new Version(package.Version.Split('-')[0]);
        var versions =
            from root in (string[])[Path.Combine(s_packages, package.Id.ToLowerInvariant()), Path.Combine(s_packs, package.Id)]
            where Directory.Exists(root)
            from folder in Directory.GetDirectories(root)
            let version = Version.TryParse(Path.GetFileName(folder).Split('-')[0], out var parsed) ? parsed : new Version()
            where version.Major == wanted.Major && version.Minor == wanted.Minor
            orderby Path.GetFileName(folder) == package.Version descending, version descending
            select folder;
        return versions.FirstOrDefault()
            ?? throw new InvalidOperationException($"No version {wanted.Major}.{wanted.Minor} of the package '{package.Id}' is restored.");
    }

    private static string LibraryFolder(string package, string targetFramework)
    {
        var candidates = Fallbacks(targetFramework).SelectMany(tfm => new[] { Path.Combine(package, "ref", tfm), Path.Combine(package, "lib", tfm) });
        return candidates.FirstOrDefault(Directory.Exists)
            ?? throw new InvalidOperationException($"'{package}' has no assemblies for '{targetFramework}'.");
    }

    private static IEnumerable<string> Fallbacks(string targetFramework)
    {
        string[] older = targetFramework switch
        {
            ['n', 'e', 't', >= '0' and <= '9', ..] when targetFramework.Contains('.') =>
                [.. Enumerable.Range(5, 16).Reverse().Select(major => $"net{major}.0"), "netcoreapp3.1", "netstandard2.1"],
            ['n', 'e', 't', >= '0' and <= '9', ..] => ["net472", "net471", "net47", "net462", "net461", "net46", "net45"],
            _ => [],
        };
        return [.. older.SkipWhile(tfm => tfm != targetFramework && older.Contains(targetFramework)), targetFramework, "netstandard2.0", "netstandard1.3", "netstandard1.0"];
    }
}
