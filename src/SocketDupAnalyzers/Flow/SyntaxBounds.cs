using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Flow;

/// <summary>The size and depth of syntax beyond which a body is not looked at.</summary>
internal static class SyntaxBounds
{
    private const int MostNodes = 400_000;
    private const int Deepest = 700;

    /// <summary>No code that people write is nested as deep as this; below it every node is looked at.</summary>
    private const int Usual = 200;

    /// <summary>More nodes than this do not come with a character: what is short is neither big nor deep, and needs no counting.</summary>
    private const int NodesOfCharacter = 4;

    /// <summary>Whether <paramref name="node"/> is small and flat enough; noted in <paramref name="limits"/> where it is not. Does not recurse itself.</summary>
    public static bool Allow(SyntaxNode node, Limits limits)
    {
        if (IsShort(node))
        {
            return true;
        }

        var pending = new Stack<Level>();
        pending.Push(new Level(node, 0));
        for (var seen = 0; pending.Count > 0; seen++)
        {
            var current = pending.Pop();
            if (current.Depth > Deepest || seen > MostNodes)
            {
                limits.Note(current.Depth > Deepest ? LimitKind.Depth : LimitKind.Size, node);
                return false;
            }

            foreach (var child in current.Node.ChildNodes())
            {
                if (current.Depth < Usual && IsShort(child))
                {
                    // Its nodes count too: about as many as such code has.
                    seen += child.Span.Length / NodesOfCharacter;
                }
                else
                {
                    pending.Push(new Level(child, current.Depth + 1));
                }
            }
        }

        return true;
    }

    private static bool IsShort(SyntaxNode node) => node.Span.Length < Deepest / NodesOfCharacter;

    private sealed class Level
    {
        public Level(SyntaxNode node, int depth)
        {
            Node = node;
            Depth = depth;
        }

        public SyntaxNode Node { get; }

        public int Depth { get; }
    }
}
