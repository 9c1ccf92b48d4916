using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SocketDupAnalyzers.Knowledge.Tables;

namespace SocketDupAnalyzers.Knowledge;

/// <summary>Every row about a managed or native member, found by name.</summary>
internal static class ApiTable
{
    public static ImmutableArray<ApiRow> Rows { get; } = SocketRows.Rows
        .AddRange(TcpRows.Rows)
        .AddRange(StreamRows.Rows)
        .AddRange(TextRows.Rows)
        .AddRange(HandleRows.Rows)
        .AddRange(DisposableRows.Rows)
        .AddRange(LockRows.Rows)
        .AddRange(EndRows.Rows)
        .AddRange(LoaderRows.Rows)
        .AddRange(MonoRows.Rows)
        .AddRange(TmdsRows.Rows);

    public static ImmutableArray<NativeRow> Natives { get; } = NativeRows.Rows;

    /// <summary>The metadata names of the types that have rows.</summary>
    public static ImmutableArray<string> Types { get; } = ImmutableArray.CreateRange(Rows.Select(row => row.Type).Distinct());

    private static readonly RowIndex<ApiRow> s_rows = new(Rows, (row, ofType) => ofType ? row.Type : row.Name, row => row.Parameters.IsDefault);

    private static readonly IReadOnlyDictionary<string, NativeRow> s_natives = Natives.ToDictionary(row => row.EntryPoint);

    /// <summary>The rows for the overloads of one member, those with a parameter list first.</summary>
    public static IReadOnlyList<ApiRow> Find(string type, string name) => s_rows.Find(type, name);

    public static NativeRow? FindNative(string entryPoint) =>
        s_natives.TryGetValue(entryPoint, out var row) ? row : null;
}
