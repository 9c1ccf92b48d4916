using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>A descriptor that code which somebody else will run uses.</summary>
/// <param name="Descriptor">The descriptor.</param>
/// <param name="At">Where a lambda that stands in the body uses it first; null for code that stands elsewhere.</param>
/// <param name="IsDuplicated">Whether it duplicates it.</param>
internal sealed record BackgroundUse(Identity Descriptor, IOperation? At, bool IsDuplicated);
