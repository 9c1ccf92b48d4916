using System.Collections.Immutable;
using static SocketDupAnalyzers.Knowledge.Tables.RowSet;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary>Objects that own a descriptor, raw numbers of one, and file streams over one.</summary>
internal static class HandleRows
{
    public static ImmutableArray<ApiRow> Rows { get; } = AnyHandle()
        .Add(Owner("System.Net.Sockets.SafeSocketHandle", "preexistingHandle"))
        .AddRange(new RowSet("System.Net.Sockets.SafeSocketHandle").Add("IsInvalid", Silent).ToRows())
        .Add(Owner("Microsoft.Win32.SafeHandles.SafeFileHandle", "preexistingHandle"))
        .Add(Owner("Microsoft.Win32.SafeHandles.SafeWaitHandle", "existingHandle"))
        .AddRange(Files())
        .AddRange(Number("System.IntPtr"))
        .AddRange(Number("System.UIntPtr"));

    private static ImmutableArray<ApiRow> AnyHandle() => new RowSet("System.Runtime.InteropServices.SafeHandle")
        .Add("Close Dispose", Closes)
        .Add("DangerousGetHandle", Effect.ExposesRaw(), Silent)
        .Add("DangerousAddRef", Uses)
        // Its place is often after the close that it delays.
        .Add("DangerousRelease", Silent)
        .Add("SetHandleAsInvalid", Effect.OnThis(EffectKind.Detaches), Silent)
        .Add("IsClosed IsInvalid", Silent)
        .Add("SetHandle", Effect.On(Operand.At(0), EffectKind.Keeps))
        .ToRows();

    private static ApiRow Owner(string type, string number) => ApiRow.Of(
        type,
        ".ctor",
        Effect.Wraps(Operand.Named(number), Condition.IsTrue("ownsHandle", whenAbsent: false)));

    private static ImmutableArray<ApiRow> Files() => new RowSet("System.IO.FileStream")
        .Add(".ctor", Effect.Wraps(Operand.Named("handle"), Condition.IsTrue("ownsHandle", whenAbsent: true)))
        .Add("SafeFileHandle", AliasesThis, Silent)
        .Add("Handle", Effect.ExposesRaw(), Silent)
        .ToRows();

    private static ImmutableArray<ApiRow> Number(string type) => new RowSet(type)
        .Add(".ctor", Effect.Aliases(Operand.At(0)))
        .Add(type == "System.IntPtr" ? "ToInt32 ToInt64 ToPointer" : "ToUInt32 ToUInt64 ToPointer", AliasesThis, Silent)
        .ToRows();
}
