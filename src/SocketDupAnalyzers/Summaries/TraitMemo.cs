using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Summaries;

/// <summary>
/// What was found once about symbols. The traits are boxed: a dictionary of value types of the project's own is code that the runtime compiles anew.
/// </summary>
internal sealed class TraitMemo
{
    private readonly ConcurrentDictionary<ISymbol, object> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What is known of <paramref name="symbol"/>; null where nothing is yet.</summary>
    public Traits? this[ISymbol symbol] => _known.TryGetValue(symbol, out var known) ? (Traits)known : null;

    /// <summary>Keeps <paramref name="traits"/> for <paramref name="symbol"/>, and returns it.</summary>
    public Traits Keep(ISymbol symbol, Traits traits)
    {
        _known.TryAdd(symbol, traits);
        return traits;
    }
}
