using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>The operations that hang together by conflicts: those that one lock must keep apart.</summary>
internal sealed class ConflictGroups
{
    private readonly Dictionary<SyntaxNode, HashSet<SyntaxNode>> _groups = new();

    public ConflictGroups(IEnumerable<Conflict> conflicts)
    {
        foreach (var conflict in conflicts)
        {
            var (one, other) = (GroupAt(conflict.First), GroupAt(conflict.Second));
            if (one == other)
            {
                continue;
            }

            one.UnionWith(other);
            foreach (var member in other)
            {
                _groups[member] = one;
            }
        }
    }

    /// <summary>The operations of the group of <paramref name="access"/>, its own among them, in the order of the source.</summary>
    public IEnumerable<SyntaxNode> Of(Access access) => _groups.TryGetValue(access.Operation.Syntax, out var group) ? group.OrderBy(node => node.SyntaxTree.FilePath, System.StringComparer.Ordinal).ThenBy(node => node.SpanStart) : Enumerable.Empty<SyntaxNode>();

    private HashSet<SyntaxNode> GroupAt(Access access)
    {
        if (!_groups.TryGetValue(access.Operation.Syntax, out var group))
        {
            _groups.Add(access.Operation.Syntax, group = new HashSet<SyntaxNode> { access.Operation.Syntax });
        }

        return group;
    }
}
