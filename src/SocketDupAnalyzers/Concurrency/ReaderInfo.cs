using System.Collections.Immutable;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>What may be so of a reader at a point.</summary>
/// <param name="IsRead">Whether it was read from.</param>
/// <param name="Earlier">The readers that were there when it was made.</param>
/// <param name="IsResident">Whether it was there before the body began, in a member.</param>
internal sealed record ReaderInfo(bool IsRead, ImmutableHashSet<Reader> Earlier, bool IsResident = false)
{
    /// <summary>What may be so on either path; this very object where the other adds nothing.</summary>
    public ReaderInfo Join(ReaderInfo other) =>
        (IsRead || !other.IsRead) && (IsResident || !other.IsResident) && other.Earlier.IsSubsetOf(Earlier) ? this : new ReaderInfo(IsRead || other.IsRead, Earlier.Union(other.Earlier), IsResident || other.IsResident);
}
