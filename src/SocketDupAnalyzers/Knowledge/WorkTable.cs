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

    private static readonly IReadOnlyDictionary<(string Type, string Name), ImmutableArray<WorkRow>> s_rows = Rows
        .GroupBy(row => (row.Type, row.Name))
        .ToDictionary(
            group => group.Key,
            group => ImmutableArray.CreateRange(group.OrderBy(row => row.Parameters.IsDefault)));

    /// <summary>The rows for the overloads of one member, those with a parameter list first.</summary>
    public static ImmutableArray<WorkRow> Find(string type, string name) =>
        s_rows.TryGetValue((type, name), out var rows) ? rows : ImmutableArray<WorkRow>.Empty;
}
