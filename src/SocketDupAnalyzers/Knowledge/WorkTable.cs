using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Knowledge.Tables;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>Every row about work that runs beside its starter, found by name.</summary>
internal static class WorkTable
{
    public static ImmutableArray<WorkRow> Rows { get; } = TaskRows.Rows.AddRange(ThreadRows.Rows);

    /// <summary>The metadata names of the types that have rows.</summary>
    public static ImmutableArray<string> Types { get; } = ImmutableArray.CreateRange(Rows.Select(row => row.Type).Distinct());

    private static readonly RowIndex<WorkRow> s_rows = new(Rows, (row, ofType) => ofType ? row.Type : row.Name, row => row.Parameters.IsDefault);

    /// <summary>The rows for the overloads of one member, those with a parameter list first.</summary>
    public static IReadOnlyList<WorkRow> Find(string type, string name) => s_rows.Find(type, name);
}
