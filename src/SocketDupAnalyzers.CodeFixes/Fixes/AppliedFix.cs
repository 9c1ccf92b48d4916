using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.CodeFixes.Fixes;

/// <summary>A document after one fix, with the edits that tell where its old places are now.</summary>
internal sealed class AppliedFix(Document document, Rearrangement edits)
{
    public Document Document { get; } = document;

    public Rearrangement Edits { get; } = edits;
}
