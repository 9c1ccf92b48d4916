using System.Collections.Immutable;
using static SocketDupAnalyzers.Knowledge.Tables.RowSet;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary><c>NetworkStream</c>, <c>Stream</c> itself and the streams that wrap another one.</summary>
internal static class StreamRows
{
    private static readonly Effect SendsDestination = Effect.On(Operand.Named("destination"), EffectKind.Sends);

    public static ImmutableArray<ApiRow> Rows { get; } = AnyStream()
        .AddRange(OfSocket())
        .AddRange(Wrapper("System.IO.BufferedStream", "stream", leaveOpen: null))
        .AddRange(Wrapper("System.IO.Compression.DeflateStream", "stream", "leaveOpen"))
        .AddRange(Wrapper("System.IO.Compression.GZipStream", "stream", "leaveOpen"))
        .AddRange(Wrapper("System.IO.Compression.BrotliStream", "stream", "leaveOpen"))
        .AddRange(Wrapper("System.IO.Compression.ZLibStream", "stream", "leaveOpen"))
        .AddRange(Wrapper("System.Security.Cryptography.CryptoStream", "stream", "leaveOpen"))
        .AddRange(Wrapper("System.Net.Security.SslStream", "innerStream", "leaveInnerStreamOpen"))
        .AddRange(Wrapper("System.Net.Security.NegotiateStream", "innerStream", "leaveInnerStreamOpen"))
        .AddRange(Buffering())
        .AddRange(Authenticating());

    /// <summary>The constructors of a type that reads from or writes to a stream, and closes it unless it is told to leave it open.</summary>
    private static ImmutableArray<ApiRow> Wrapper(string type, string stream, string? leaveOpen) => new RowSet(type)
        .Add(
            ".ctor",
            // The constructors ask whether the stream can be read or written, which a closed one denies.
            Effect.On(Operand.Named(stream), EffectKind.Uses),
            leaveOpen is null
                ? Effect.Aliases(Operand.Named(stream))
                : Effect.Wraps(Operand.Named(stream), Condition.IsFalse(leaveOpen, whenAbsent: true)))
        .ToRows();

    private static ImmutableArray<ApiRow> AnyStream() => new RowSet("System.IO.Stream")
        // What closing does beyond closing is known of the object, not of this type.
        .Add("Close Dispose DisposeAsync", Closes)
        .Add("Read ReadAsync ReadByte ReadExactly ReadExactlyAsync ReadAtLeast ReadAtLeastAsync BeginRead", Receives)
        .Add("Write WriteAsync WriteByte BeginWrite", Sends)
        .Add("EndRead EndWrite", Silent)
        .Add("CopyTo CopyToAsync", Receives, SendsDestination)
        .Add("Flush FlushAsync", Silent)
        .Add("Synchronized", Effect.Aliases(Operand.Named("stream")))
        .AddProperties("ReadTimeout WriteTimeout", getter: Uses, setter: Uses)
        .Add("CanRead CanWrite CanSeek CanTimeout", Silent)
        // A stream over a socket refuses them, open or closed.
        .Add("Length Position Position= Seek SetLength", Silent)
        .ToRows();

    private static ImmutableArray<ApiRow> OfSocket() => new RowSet("System.Net.Sockets.NetworkStream")
        .Add(
            ".ctor",
            Effect.On(Operand.Named("socket"), EffectKind.Uses),
            Effect.Wraps(Operand.Named("socket"), Condition.IsTrue("ownsSocket", whenAbsent: false)))
        .Add("Close Dispose DisposeAsync", ShutsDownAndCloses)
        .Add("Read ReadAsync ReadByte BeginRead", Receives)
        .Add("Write WriteAsync WriteByte BeginWrite", Sends)
        .Add("EndRead EndWrite DataAvailable", Uses)
        .Add("Socket", AliasesThis, Silent)
        .Add("Flush FlushAsync CanRead CanWrite CanSeek CanTimeout", Silent)
        .Add("Length Position Position= Seek SetLength", Silent)
        .AddProperties("ReadTimeout WriteTimeout", getter: Uses, setter: Uses)
        .ToRows();

    /// <summary>Streams with bytes of their own to hand on.</summary>
    private static ImmutableArray<ApiRow> Buffering() => new RowSet("System.IO.BufferedStream").Add("Flush FlushAsync", Sends).ToRows()
        .AddRange(new RowSet("System.IO.FileStream").Add("Flush FlushAsync", Sends).ToRows())
        .AddRange(new RowSet("System.IO.Compression.DeflateStream").Add("Flush FlushAsync", Sends).ToRows())
        .AddRange(new RowSet("System.IO.Compression.GZipStream").Add("Flush FlushAsync", Sends).ToRows())
        .AddRange(new RowSet("System.IO.Compression.BrotliStream").Add("Flush FlushAsync", Sends).ToRows())
        .AddRange(new RowSet("System.IO.Compression.ZLibStream").Add("Flush FlushAsync", Sends).ToRows())
        .AddRange(new RowSet("System.Security.Cryptography.CryptoStream").Add("FlushFinalBlock FlushFinalBlockAsync", Sends).ToRows());

    private static ImmutableArray<ApiRow> Authenticating()
    {
        const string authenticate =
            "AuthenticateAsClient AuthenticateAsClientAsync AuthenticateAsServer AuthenticateAsServerAsync " +
            "BeginAuthenticateAsClient BeginAuthenticateAsServer";
        const string end = "EndAuthenticateAsClient EndAuthenticateAsServer";
        return new RowSet("System.Net.Security.SslStream")
            .Add(authenticate, Sends, Receives)
            .Add(end, Uses)
            .Add("Write NegotiateClientCertificateAsync", Sends)
            // A last word: whoever says it is done with the stream, whatever others still send.
            .Add("ShutdownAsync", Uses)
            .ToRows()
            .AddRange(new RowSet("System.Net.Security.NegotiateStream")
                .Add(authenticate, Sends, Receives)
                .Add(end, Uses)
                .ToRows());
    }
}
