using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// The name of an abstract object, descriptor or connection: where it came from, and whether it is the newest from there.
/// Keeping the newest instance apart from all older ones (recency abstraction: Balakrishnan and Reps, SAS 2006) is what makes
/// loops come out right.
/// </summary>
internal sealed class Identity : IEquatable<Identity>
{
    public Identity(object site, byte role, bool isRecent)
    {
        Site = site;
        Role = role;
        IsRecent = isRecent;
    }

    /// <summary>The operation that made it, or the place that it was first found in.</summary>
    public object Site { get; }

    /// <summary>Tells several things from one site apart.</summary>
    public byte Role { get; }

    public bool IsRecent { get; }

    /// <summary>The name that it takes when a newer one comes from the same site.</summary>
    public Identity Older => IsRecent ? new(Site, Role, false) : this;

    public bool IsFrom(object site) => IsName(Site) ? Site.Equals(site) : ReferenceEquals(Site, site);

    public bool Equals(Identity? other) => ReferenceEquals(this, other) || (other is not null && Role == other.Role && IsRecent == other.IsRecent && IsFrom(other.Site));

    public override bool Equals(object? obj) => Equals(obj as Identity);

    public override int GetHashCode() =>
        ((IsName(Site) ? Site.GetHashCode() : RuntimeHelpers.GetHashCode(Site)) * 31) + (Role * 2) + (IsRecent ? 1 : 0);

    /// <summary>Whether a site is the same wherever it is written down, and has one thing alone; an operation is the same as itself alone, and may have several.</summary>
    public static bool IsName(object site) => site is Place or LaterValue;

    public override string ToString() =>
        (Site is IOperation operation ? operation.Syntax.ToString() : Site.ToString()) + (Role == 0 ? "" : "/" + Role) + (IsRecent ? "" : "'");
}
