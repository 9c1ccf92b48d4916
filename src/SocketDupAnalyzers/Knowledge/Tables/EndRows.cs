using System.Collections.Immutable;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary>Calls that never return.</summary>
internal static class EndRows
{
    public static ImmutableArray<ApiRow> Rows { get; } = new RowSet("System.Environment")
        .Add("Exit FailFast", Effect.On(Operand.Result, EffectKind.Ends))
        .ToRows();
}
