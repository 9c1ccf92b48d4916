using System.Collections.Immutable;
using static SocketDupAnalyzers.Knowledge.Tables.RowSet;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary>Readers and writers over a stream, and pipes over one.</summary>
internal static class TextRows
{
    private static readonly Effect SendsDestination = Effect.On(Operand.Named("destination"), EffectKind.Sends);

    public static ImmutableArray<ApiRow> Rows { get; } = Constructors()
        .AddRange(Readers())
        .AddRange(Writers())
        .AddRange(Pipes());

    private static ImmutableArray<ApiRow> Constructors() => ImmutableArray.Create(
        Constructor("System.IO.StreamReader", "stream"),
        Constructor("System.IO.StreamWriter", "stream"),
        Constructor("System.IO.BinaryReader", "input"),
        Constructor("System.IO.BinaryWriter", "output"));

    private static ApiRow Constructor(string type, string stream) => ApiRow.Of(
        type,
        ".ctor",
        Effect.On(Operand.Named(stream), EffectKind.Uses),
        Effect.Wraps(Operand.Named(stream), Condition.IsFalse("leaveOpen", whenAbsent: true)));

    private static ImmutableArray<ApiRow> Readers()
    {
        var text = new RowSet("System.IO.TextReader")
            .Add("Close Dispose", Closes)
            .Add("Read ReadAsync ReadBlock ReadBlockAsync ReadLine ReadLineAsync ReadToEnd ReadToEndAsync Peek", Receives)
            .Add("Synchronized", Effect.Aliases(Operand.Named("reader")));
        var stream = new RowSet("System.IO.StreamReader")
            .Add("BaseStream", AliasesThis, Silent)
            .Add("EndOfStream", Receives)
            .Add("CurrentEncoding DiscardBufferedData", Silent);
        var binary = new RowSet("System.IO.BinaryReader")
            .Add("Close Dispose", Closes)
            .Add("BaseStream", AliasesThis, Silent)
            .Add("PeekChar Read Read7BitEncodedInt Read7BitEncodedInt64 ReadBoolean ReadByte ReadBytes ReadExactly", Receives)
            .Add("ReadChar ReadChars ReadDecimal ReadDouble ReadHalf ReadInt16 ReadInt32 ReadInt64 ReadSByte ReadSingle", Receives)
            .Add("ReadString ReadUInt16 ReadUInt32 ReadUInt64", Receives);
        return text.ToRows().AddRange(stream.ToRows()).AddRange(binary.ToRows());
    }

    private static ImmutableArray<ApiRow> Writers()
    {
        var text = new RowSet("System.IO.TextWriter")
            .Add("Close Dispose DisposeAsync", Closes)
            .Add("Write WriteAsync WriteLine WriteLineAsync Flush FlushAsync", Sends)
            .AddProperties("NewLine", getter: Silent, setter: Silent)
            .Add("Encoding FormatProvider", Silent)
            .Add("Synchronized", Effect.Aliases(Operand.Named("writer")));
        var stream = new RowSet("System.IO.StreamWriter")
            .Add("BaseStream", AliasesThis, Silent)
            .AddProperties("AutoFlush", getter: Silent, setter: Silent);
        var binary = new RowSet("System.IO.BinaryWriter")
            .Add("Close Dispose DisposeAsync", Closes)
            .Add("BaseStream", AliasesThis, Silent)
            .Add("Write Write7BitEncodedInt Write7BitEncodedInt64", Sends)
            // It buffers nothing.
            .Add("Flush Seek", Silent);
        return text.ToRows().AddRange(stream.ToRows()).AddRange(binary.ToRows());
    }

    private static ImmutableArray<ApiRow> Pipes()
    {
        var reader = new RowSet("System.IO.Pipelines.PipeReader")
            .Add("Create", Effect.Wraps(Operand.Named("stream"), Condition.IsFalseIn("readerOptions", "leaveOpen", whenAbsent: true)))
            .Add("ReadAsync ReadAtLeastAsync TryRead", Receives)
            .Add("CopyToAsync", Receives, SendsDestination)
            .Add("Complete CompleteAsync", Closes)
            .Add("AsStream", AliasesThis, Silent)
            .Add("AdvanceTo CancelPendingRead", Silent);
        var writer = new RowSet("System.IO.Pipelines.PipeWriter")
            .Add("Create", Effect.Wraps(Operand.Named("stream"), Condition.IsFalseIn("writerOptions", "leaveOpen", whenAbsent: true)))
            .Add("WriteAsync FlushAsync", Sends)
            .Add("Complete CompleteAsync", Closes)
            .Add("AsStream", AliasesThis, Silent)
            .Add("Advance GetMemory GetSpan CancelPendingFlush UnflushedBytes CanGetUnflushedBytes", Silent);
        return reader.ToRows().AddRange(writer.ToRows());
    }
}
