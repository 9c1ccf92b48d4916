using System;
using System.Collections.Generic;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>The rows of a table by the type and the name of their member; of the overloads of one name those with a parameter list come first.</summary>
internal sealed class RowIndex<TRow>
    where TRow : class
{
    private readonly Dictionary<string, Dictionary<string, List<TRow>>> _rows = new(StringComparer.Ordinal);

    /// <summary>Adds a row.</summary>
    /// <param name="type">The metadata name of the type.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="isForAll">Whether it is about every overload.</param>
    /// <param name="row">The row.</param>
    public void Add(string type, string name, bool isForAll, TRow row)
    {
        if (!_rows.TryGetValue(type, out var members))
        {
            _rows.Add(type, members = new Dictionary<string, List<TRow>>(StringComparer.Ordinal));
        }

        if (!members.TryGetValue(name, out var overloads))
        {
            members.Add(name, overloads = new List<TRow>());
        }

        overloads.Insert(isForAll ? overloads.Count : 0, row);
    }

    /// <summary>The rows of a member; none where it has none.</summary>
    public IReadOnlyList<TRow> Find(string type, string name) =>
        _rows.TryGetValue(type, out var members) && members.TryGetValue(name, out var overloads) ? overloads : Array.Empty<TRow>();
}
