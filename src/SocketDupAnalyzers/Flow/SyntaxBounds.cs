using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Flow;

/// <summary>The size and depth of syntax beyond which a body is not looked at.</summary>
internal static class SyntaxBounds
{
    private const int MostNodes = 400_000;
    private const int Deepest = 700;

    /// <summary>Whether <paramref name="node"/> is small and flat enough; noted in <paramref name="limits"/> where it is not. Does not recurse itself.</summary>
    public static bool Allow(SyntaxNode node, Limits limits)
    {
        var pending = new Stack<(SyntaxNode Node, int Depth)>();
        pending.Push((node, 0));
        for (var seen = 0; pending.Count > 0; seen++)
        {
            var (current, depth) = pending.Pop();
            if (depth > Deepest || seen > MostNodes)
            {
                limits.Note(depth > Deepest ? LimitKind.Depth : LimitKind.Size, node);
                return false;
            }

            foreach (var child in current.ChildNodes())
            {
                pending.Push((child, depth + 1));
            }
        }

        return true;
    }
}
