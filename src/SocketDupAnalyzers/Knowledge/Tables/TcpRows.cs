using System.Collections.Immutable;
using static SocketDupAnalyzers.Knowledge.Tables.RowSet;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary><c>TcpClient</c>, <c>TcpListener</c> and <c>UdpClient</c>.</summary>
internal static class TcpRows
{
    private static readonly Operand Value = Operand.Named("value");

    public static ImmutableArray<ApiRow> Rows { get; } = Client().AddRange(Listener()).AddRange(Datagrams());

    private static ImmutableArray<ApiRow> Client() => new RowSet("System.Net.Sockets.TcpClient")
        .Add(".ctor", Effect.Creates())
        .Add("Close Dispose", ShutsDownAndCloses)
        .Add("GetStream", Uses, AliasesThis)
        // Null after a close; what is then done to it counts.
        .Add("Client", AliasesThis, Silent)
        // The socket that was there before stays open.
        .Add("Client=", Effect.Aliases(Value, Operand.This), Effect.On(Value, EffectKind.Keeps))
        .Add("Connect ConnectAsync BeginConnect", Uses)
        .Add("Available Connected EndConnect", Silent)
        .AddProperties("ExclusiveAddressUse", getter: Silent, setter: Uses)
        .AddProperties("LingerState NoDelay ReceiveBufferSize ReceiveTimeout SendBufferSize SendTimeout", getter: Uses, setter: Uses)
        .ToRows();

    private static ImmutableArray<ApiRow> Listener() => new RowSet("System.Net.Sockets.TcpListener")
        .Add(".ctor Create", Effect.Creates())
        .Add("Start", Effect.OnThis(EffectKind.Reopens))
        .Add("Stop Dispose", Closes)
        .Add("AcceptSocket AcceptSocketAsync AcceptTcpClient AcceptTcpClientAsync", Uses, Effect.Creates())
        .Add("EndAcceptSocket EndAcceptTcpClient", Silent, Effect.Creates())
        .Add("BeginAcceptSocket BeginAcceptTcpClient Pending", Uses)
        // A stopped listener makes itself a new socket for these.
        .Add("Server", AliasesThis, Silent)
        .Add("LocalEndpoint AllowNatTraversal", Silent)
        .AddProperties("ExclusiveAddressUse", getter: Silent, setter: Silent)
        .ToRows();

    private static ImmutableArray<ApiRow> Datagrams() => new RowSet("System.Net.Sockets.UdpClient")
        .Add(".ctor", Effect.Creates())
        .Add("Close Dispose", ShutsDownAndCloses)
        .Add("Client", AliasesThis, Silent)
        .Add("Client=", Effect.Aliases(Value, Operand.This), Effect.On(Value, EffectKind.Keeps))
        .Add("Send SendAsync BeginSend", Sends)
        .Add("Receive ReceiveAsync BeginReceive", Receives)
        .Add("EndSend EndReceive Connect JoinMulticastGroup DropMulticastGroup AllowNatTraversal Available", Uses)
        .AddProperties("DontFragment EnableBroadcast ExclusiveAddressUse MulticastLoopback Ttl", getter: Uses, setter: Uses)
        .ToRows();
}
