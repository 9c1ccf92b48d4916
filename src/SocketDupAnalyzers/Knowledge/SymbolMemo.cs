using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>What was found out about symbols, each once. An answer must not depend on who asks first: two threads may both look.</summary>
internal sealed class SymbolMemo<TAnswer>
{
    private readonly ConcurrentDictionary<ISymbol, TAnswer> _answers = new(SymbolEqualityComparer.Default);

    // Kept, so that asking makes no delegate.
    private readonly Func<ISymbol, TAnswer> _find;

    /// <param name="find">Finds the answer for a symbol that was not asked about before.</param>
    public SymbolMemo(Func<ISymbol, TAnswer> find) => _find = find;

    public TAnswer this[ISymbol symbol] => _answers.GetOrAdd(symbol, _find);
}
