using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>The work that the bodies of a type start, each once, numbered in the order in which it was met.</summary>
internal sealed class StartedWork
{
    private readonly Dictionary<Beginning, Work> _works = new();

    /// <summary>The work number <paramref name="index"/> that <paramref name="start"/> starts with <paramref name="code"/>.</summary>
    public Work At(IOperation start, IMethodSymbol? code, int index)
    {
        var beginning = new Beginning(start.Syntax, code, index);
        if (!_works.TryGetValue(beginning, out var work))
        {
            _works.Add(beginning, work = new Work(start, code, _works.Count));
        }

        return work;
    }

    private sealed record Beginning(SyntaxNode Start, ISymbol? Code, int Index);
}
