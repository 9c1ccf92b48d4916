using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A NuGet package at a version.</summary>
public sealed class PackageIdentity(string id, string version) : IEquatable<PackageIdentity>
{
    public string Id { get; } = id;

    public string Version { get; } = version;

    public bool Equals(PackageIdentity? other) => other is not null && other.Id == Id && other.Version == Version;

    public override bool Equals(object? obj) => Equals(obj as PackageIdentity);

    public override int GetHashCode() => HashCode.Combine(Id, Version);
}
