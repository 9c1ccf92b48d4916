using System.Collections.Immutable;
using static SocketDupAnalyzers.Knowledge.Tables.RowSet;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary><c>System.Net.Sockets.Socket</c> and the extension methods that older frameworks have in its place.</summary>
internal static class SocketRows
{
    private const string Socket = "System.Net.Sockets.Socket";
    private const string Extensions = "System.Net.Sockets.SocketTaskExtensions";

    private const string OptionProperties =
        "DontFragment ExclusiveAddressUse LingerState MulticastLoopback NoDelay " +
        "ReceiveBufferSize ReceiveTimeout SendBufferSize SendTimeout Ttl";

    private static readonly Effect SendsSocket = Effect.On(Operand.Named("socket"), EffectKind.Sends);
    private static readonly Effect ReceivesSocket = Effect.On(Operand.Named("socket"), EffectKind.Receives);
    private static readonly Effect UsesSocket = Effect.On(Operand.Named("socket"), EffectKind.Uses);

    public static ImmutableArray<ApiRow> Rows { get; } = Members().AddRange(ExtensionMembers());

    private static ImmutableArray<ApiRow> Members() => new RowSet(Socket)
        .Add(".ctor(SafeSocketHandle)", Effect.On(Operand.Named("handle"), EffectKind.Uses), Effect.Aliases(Operand.Named("handle")))
        .Add(".ctor(SocketInformation)", Effect.Aliases(Operand.Named("socketInformation")))
        .Add(".ctor", Effect.Creates())

        .Add("Accept", Uses, Effect.Creates())
        .Add("EndAccept", Silent, Effect.Creates())
        // The accepted socket comes in the event arguments.
        .Add("AcceptAsync(SocketAsyncEventArgs)", Uses)
        .Add("AcceptAsync", Uses, Effect.Creates())
        .Add("BeginAccept", Uses)

        .Add("Close(int)", Effect.OnThis(EffectKind.ShutsDownAndCloses, Condition.IsPositive(Operand.At(0))), Closes)
        .Add("Close Dispose", Closes)
        .Add("DuplicateAndClose", Effect.Duplicates(Operand.This), Closes)

        .Add("Shutdown", Uses, Effect.ShutsDown(Operand.This, Operand.At(0)))
        .Add("Disconnect DisconnectAsync BeginDisconnect", Uses, Effect.ShutsDownBoth())

        .Add("Send SendTo SendFile SendAsync SendToAsync SendFileAsync SendPacketsAsync", Sends)
        .Add("BeginSend BeginSendTo BeginSendFile", Sends)
        .Add("Receive ReceiveFrom ReceiveMessageFrom ReceiveAsync ReceiveFromAsync ReceiveMessageFromAsync", Receives)
        .Add("BeginReceive BeginReceiveFrom BeginReceiveMessageFrom", Receives)
        // What ended before a close hands its result over all the same.
        .Add("EndSend EndSendTo EndSendFile EndReceive EndReceiveFrom EndReceiveMessageFrom EndConnect EndDisconnect", Silent)

        // Static: its socket comes in the event arguments.
        .Add("ConnectAsync(SocketType,ProtocolType,SocketAsyncEventArgs)")
        .Add("Bind Listen Connect ConnectAsync BeginConnect Poll", Uses)
        .Add("IOControl GetSocketOption SetSocketOption GetRawSocketOption SetRawSocketOption SetIPProtectionLevel", Uses)
        .Add("Available LocalEndPoint RemoteEndPoint", Uses)
        .AddProperties(OptionProperties, getter: Uses, setter: Uses)
        .AddProperties("Blocking", getter: Silent, setter: Uses)
        // The getters ask the descriptor only of an IPv6 socket, and only of one for datagrams.
        .AddProperties("DualMode EnableBroadcast", getter: Silent, setter: Uses)
        .AddProperties("UseOnlyOverlappedIO", getter: Silent, setter: Silent)

        .Add("Handle", Effect.ExposesRaw(), Silent)
        .Add("SafeHandle", AliasesThis, Silent)
        .Add("Connected AddressFamily SocketType ProtocolType IsBound", Silent)
        .ToRows();

    private static ImmutableArray<ApiRow> ExtensionMembers() => new RowSet(Extensions)
        .Add("AcceptAsync", UsesSocket, Effect.Creates())
        .Add("ConnectAsync", UsesSocket)
        .Add("SendAsync SendToAsync", SendsSocket)
        .Add("ReceiveAsync ReceiveFromAsync ReceiveMessageFromAsync", ReceivesSocket)
        .ToRows();
}
