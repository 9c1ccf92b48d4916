using System.Collections.Immutable;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary>What finds a native function by its name, and what makes a delegate of its address.</summary>
internal static class LoaderRows
{
    private const string NativeLibrary = "System.Runtime.InteropServices.NativeLibrary";

    private static readonly Operand s_name = Operand.Named("name");

    public static ImmutableArray<ApiRow> Rows { get; } = ImmutableArray.Create(
        ApiRow.Of(NativeLibrary, "GetExport", Effect.LoadsFunction(s_name, Operand.Result)),
        ApiRow.Of(NativeLibrary, "TryGetExport", Effect.LoadsFunction(s_name, Operand.Named("address"))),
        ApiRow.Of("System.Runtime.InteropServices.Marshal", "GetDelegateForFunctionPointer", Effect.BindsFunction(Operand.Named("ptr"))));
}
