using System;
using System.Collections.Generic;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>The rows of a table by the type and the name of their member; of the overloads of one name those with a parameter list come first.</summary>
internal sealed class RowIndex<TRow>
    where TRow : class
{
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<TRow>>> _rows;

    /// <param name="rows">The rows.</param>
    /// <param name="nameOf">The metadata name of a row's type, and the name of its member.</param>
    /// <param name="isForAll">Whether a row is about every overload.</param>
    public RowIndex(IEnumerable<TRow> rows, Func<TRow, bool, string> nameOf, Func<TRow, bool> isForAll)
    {
        var index = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<TRow>>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var members = In<IReadOnlyDictionary<string, IReadOnlyList<TRow>>, Dictionary<string, IReadOnlyList<TRow>>>(index, nameOf(row, true));
            var overloads = In<IReadOnlyList<TRow>, List<TRow>>(members, nameOf(row, false));
            overloads.Insert(isForAll(row) ? overloads.Count : 0, row);
        }

        _rows = index;
    }

    /// <summary>The rows of a member; none where it has none.</summary>
    public IReadOnlyList<TRow> Find(string type, string name) =>
        _rows.TryGetValue(type, out var members) && members.TryGetValue(name, out var overloads) ? overloads : Array.Empty<TRow>();

    private static TMade In<TValue, TMade>(Dictionary<string, TValue> map, string key)
        where TValue : class
        where TMade : class, TValue, new()
    {
        if (!map.TryGetValue(key, out var known))
        {
            map.Add(key, known = new TMade());
        }

        return (TMade)known;
    }
}
