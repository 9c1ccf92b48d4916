using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The assemblies that a test's code is compiled against.</summary>
public sealed class ReferenceAssemblies
{
    public ReferenceAssemblies(string targetFramework) => TargetFramework = targetFramework;

    /// <summary>The assemblies in the folder <paramref name="referenceAssemblyPath"/> of a package.</summary>
    public ReferenceAssemblies(string targetFramework, PackageIdentity? referenceAssemblyPackage, string referenceAssemblyPath)
        : this(targetFramework)
    {
        ReferenceAssemblyPackage = referenceAssemblyPackage;
        ReferenceAssemblyPath = referenceAssemblyPath;
    }

    private ReferenceAssemblies(ReferenceAssemblies other)
        : this(other.TargetFramework)
    {
        ReferenceAssemblyPackage = other.ReferenceAssemblyPackage;
        ReferenceAssemblyPath = other.ReferenceAssemblyPath;
        AssemblyIdentityComparer = other.AssemblyIdentityComparer;
        Assemblies = other.Assemblies;
        Packages = other.Packages;
    }

    public static ReferenceAssemblies Default => Net.Net80;

    public string TargetFramework { get; }

    public PackageIdentity? ReferenceAssemblyPackage { get; }

    public string? ReferenceAssemblyPath { get; }

    public AssemblyIdentityComparer AssemblyIdentityComparer { get; private init; } = AssemblyIdentityComparer.Default;

    /// <summary>The names to take from the package; all of them when empty.</summary>
    public ImmutableArray<string> Assemblies { get; private init; } = [];

    public ImmutableArray<PackageIdentity> Packages { get; private init; } = [];

    /// <summary>What tells one set of references from another.</summary>
    internal string Key => string.Join('|', [
        TargetFramework, ReferenceAssemblyPackage?.Id, ReferenceAssemblyPackage?.Version, ReferenceAssemblyPath,
        AssemblyIdentityComparer.GetType().Name,
        .. Assemblies, "", .. Packages.Select(p => p.Id + "/" + p.Version)]);

    public ReferenceAssemblies WithAssemblyIdentityComparer(AssemblyIdentityComparer assemblyIdentityComparer) =>
        new(this) { AssemblyIdentityComparer = assemblyIdentityComparer };

    public ReferenceAssemblies WithAssemblies(ImmutableArray<string> assemblies) => new(this) { Assemblies = assemblies };

    public ReferenceAssemblies AddAssemblies(ImmutableArray<string> assemblies) => WithAssemblies(Assemblies.AddRange(assemblies));

    public ReferenceAssemblies WithPackages(ImmutableArray<PackageIdentity> packages) => new(this) { Packages = packages };

    /// <summary>Adds packages that are already in the global packages folder; their dependencies are not followed.</summary>
    public ReferenceAssemblies AddPackages(ImmutableArray<PackageIdentity> packages) => WithPackages(Packages.AddRange(packages));

    public Task<ImmutableArray<MetadataReference>> ResolveAsync(string? language, CancellationToken cancellationToken) =>
        Task.FromResult(ReferenceResolver.Resolve(this));

    public static class Net
    {
        public static ReferenceAssemblies Net80 { get; } =
            new("net8.0", new PackageIdentity("Microsoft.NETCore.App.Ref", "8.0.0"), Path.Combine("ref", "net8.0"));
    }

    public static class NetStandard
    {
        public static ReferenceAssemblies NetStandard20 { get; } =
            new("netstandard2.0", new PackageIdentity("NETStandard.Library", "2.0.3"), Path.Combine("build", "netstandard2.0", "ref"));
    }

    public static class NetFramework
    {
        public static class Net472
        {
            public static ReferenceAssemblies Default { get; } =
                new ReferenceAssemblies("net472", new PackageIdentity("Microsoft.NETFramework.ReferenceAssemblies.net472", "1.0.3"), Path.Combine("build", ".NETFramework", "v4.7.2"))
                    .WithAssemblyIdentityComparer(DesktopAssemblyIdentityComparer.Default)
                    .AddAssemblies(["mscorlib", "System", "System.Core", "System.Data", "System.Data.DataSetExtensions", "System.Net.Http", "System.Xml", "System.Xml.Linq", "Microsoft.CSharp"]);
        }
    }
}
