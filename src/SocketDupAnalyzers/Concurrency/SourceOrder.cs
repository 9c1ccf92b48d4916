using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>What is first in the source: by the file's path, then by position.</summary>
internal sealed class SourceOrder : IComparer<SyntaxNode>
{
    public static readonly SourceOrder Comparer = new();

    public int Compare(SyntaxNode one, SyntaxNode other)
    {
        var files = string.CompareOrdinal(one.SyntaxTree.FilePath, other.SyntaxTree.FilePath);
        return files != 0 ? files : one.SpanStart != other.SpanStart ? one.SpanStart.CompareTo(other.SpanStart) : one.Span.End.CompareTo(other.Span.End);
    }
}
