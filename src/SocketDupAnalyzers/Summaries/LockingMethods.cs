using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Summaries;

/// <summary>
/// Which methods may take a lock for their caller, give one back, or exchange a flag, to judge by their text and by that of the members of their type,
/// and of its bases, that they name. A <c>lock</c> statement gives back what it takes: nobody outside notices it.
/// </summary>
internal sealed class LockingMethods
{
    private readonly ConcurrentDictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether <paramref name="method"/> is one of these.</summary>
    public bool Have(IMethodSymbol method, CancellationToken cancellation) =>
        _known.TryGetValue(method, out var known) ? known : _known.GetOrAdd(method, Find(method, cancellation));

    private static bool Find(IMethodSymbol method, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<ISymbol>();
        pending.Push(method);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var name in pending.Pop().DeclaringSyntaxReferences.SelectMany(part => Names.In(part.GetSyntax(cancellation))))
            {
                if (!seen.Add(name))
                {
                    continue;
                }

                if (IdentifierSet.LockCalls.Contains(name) || LockForms.IsEntry(name))
                {
                    return true;
                }

                for (var type = method.ContainingType; type is not null; type = type.BaseType)
                {
                    foreach (var member in type.GetMembers(name).Where(member => member is IMethodSymbol or IPropertySymbol))
                    {
                        pending.Push(member);
                    }
                }
            }
        }

        return false;
    }
}
