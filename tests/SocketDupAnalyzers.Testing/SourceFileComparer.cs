using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Files are equal by path, text and encoding.</summary>
internal sealed class SourceFileComparer : IEqualityComparer<(string filename, SourceText content)>
{
    public static SourceFileComparer Instance { get; } = new();

    public bool Equals((string filename, SourceText content) x, (string filename, SourceText content) y) =>
        x.filename == y.filename && Equals(x.content.Encoding, y.content.Encoding) && x.content.ContentEquals(y.content);

    public int GetHashCode((string filename, SourceText content) obj) => StringComparer.Ordinal.GetHashCode(obj.filename);
}
