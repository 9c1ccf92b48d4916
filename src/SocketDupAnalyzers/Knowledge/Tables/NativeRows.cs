using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary>The functions of the C library, of Winsock, of Windows' kernel and of the runtime's own native library.</summary>
internal static class NativeRows
{
    private const long DuplicateCloseSource = 1;

    // Linux and macOS, Linux, macOS, FreeBSD.
    private static readonly ImmutableArray<long> DuplicatingCommands = ImmutableArray.Create<long>(0, 1030, 67, 17);

    public static ImmutableArray<NativeRow> Rows { get; } = ImmutableArray.CreateRange(
        Duplicating()
            .Concat(Closing())
            .Concat(Creating())
            .Concat(Each(EffectKind.Sends, "write writev sendfile SystemNative_Write"))
            .Concat(Each(EffectKind.Receives, "read readv SystemNative_Read"))
            .Concat(EachOfSockets(
                EffectKind.Sends,
                "send sendto sendmsg sendmmsg WSASend WSASendTo WSASendMsg TransmitFile TransmitPackets " +
                "SystemNative_Send SystemNative_SendMessage"))
            .Concat(EachOfSockets(
                EffectKind.Receives,
                "recv recvfrom recvmsg recvmmsg WSARecv WSARecvFrom WSARecvMsg " +
                "SystemNative_Receive SystemNative_ReceiveMessage"))
            .Concat(EachOfSockets(
                EffectKind.Uses,
                "bind listen connect getsockname getpeername getsockopt setsockopt ioctlsocket " +
                "WSAConnect WSAIoctl WSAEventSelect WSAAsyncSelect WSAGetOverlappedResult ConnectEx " +
                "SystemNative_Bind SystemNative_Listen SystemNative_Connect SystemNative_GetSockName SystemNative_GetPeerName " +
                "SystemNative_GetSockOpt SystemNative_SetSockOpt"))
            .Concat(Each(
                EffectKind.Uses,
                "ioctl fstat isatty SetHandleInformation GetHandleInformation CancelIoEx " +
                "SystemNative_FcntlSetFD SystemNative_FcntlGetFD SystemNative_FcntlSetIsNonBlocking SystemNative_FcntlGetIsNonBlocking"))
            .Append(NativeRow.Of("epoll_ctl", Effect.On(Operand.At(2), EffectKind.Uses)))
            .Concat("dlsym GetProcAddress".Split(' ').Select(name => NativeRow.Of(name, Effect.LoadsFunction(Operand.At(1), Operand.Result)))));

    /// <summary>The same functions as methods of a managed type, under their native names and with their native parameters.</summary>
    public static ImmutableArray<ApiRow> AsMembersOf(string type, string entryPoints)
    {
        var rows = Rows.ToDictionary(row => row.EntryPoint);
        return ImmutableArray.CreateRange(
            entryPoints.Split(' ').Select(entryPoint => new ApiRow(type, entryPoint, rows[entryPoint].Effects)));
    }

    private static IEnumerable<NativeRow> Duplicating()
    {
        var source = Operand.At(0);
        var number = Operand.At(1);
        yield return NativeRow.Of("dup", Effect.Duplicates(source));
        yield return NativeRow.Of("SystemNative_Dup", Effect.Duplicates(source));

        // One duplicate with two names: the number that was asked for, and the result.
        var onto = new[] { Effect.On(number, EffectKind.Replaces), Effect.Duplicates(source, number), Effect.Aliases(number) };
        yield return NativeRow.Of("dup2", onto);
        yield return NativeRow.Of("dup3", onto);

        yield return NativeRow.Of(
            "fcntl",
            Effect.Duplicates(source, Condition.IsOneOf(Operand.At(1), DuplicatingCommands)),
            Effect.On(source, EffectKind.Uses));

        foreach (var name in new[] { "WSADuplicateSocket", "WSADuplicateSocketA", "WSADuplicateSocketW" })
            yield return NativeRow.Of(name, Effect.Duplicates(source, Operand.At(2)));
        yield return NativeRow.Of(
            "DuplicateHandle",
            Effect.Duplicates(Operand.At(1), Operand.At(3)) with { IsOfAnything = true },
            Effect.On(Operand.At(1), EffectKind.Closes, Condition.HasBit(Operand.At(6), DuplicateCloseSource)));
    }

    private static IEnumerable<NativeRow> Closing()
    {
        var shutdown = new[] { Effect.On(Operand.At(0), EffectKind.Uses) with { ProvesSocket = true }, Effect.ShutsDown(Operand.At(0), Operand.At(1)) };
        return Each(EffectKind.Closes, "close closesocket CloseHandle SystemNative_Close")
            .Append(NativeRow.Of("shutdown", shutdown))
            .Append(NativeRow.Of("SystemNative_Shutdown", shutdown));
    }

    private static IEnumerable<NativeRow> Creating()
    {
        yield return NativeRow.Of("socket", Effect.Creates());

        // Handed the description that WSADuplicateSocket wrote, they open the duplicate.
        foreach (var name in new[] { "WSASocket", "WSASocketA", "WSASocketW" })
            yield return NativeRow.Of(name, Effect.Creates(), Effect.Aliases(Operand.At(3)));
        foreach (var name in new[] { "accept", "accept4", "WSAAccept" })
            yield return NativeRow.Of(name, Effect.On(Operand.At(0), EffectKind.Uses) with { ProvesSocket = true }, Effect.Creates());
        yield return NativeRow.Of("socketpair", Effect.Creates(Operand.At(3)));
        foreach (var name in "open open64 openat creat eventfd epoll_create epoll_create1 memfd_create timerfd_create inotify_init inotify_init1 shm_open mkstemp SystemNative_Open SystemNative_ShmOpen CreateFile CreateFileA CreateFileW CreateEvent CreateEventW CreateMutex CreateMutexW OpenProcess".Split(' '))
            yield return NativeRow.Of(name, Effect.CreatesOther());
    }

    private static IEnumerable<NativeRow> Each(EffectKind kind, string entryPoints) =>
        entryPoints.Split(' ').Select(entryPoint => NativeRow.Of(entryPoint, Effect.On(Operand.At(0), kind)));

    /// <summary>Functions that fail on anything but a socket.</summary>
    private static IEnumerable<NativeRow> EachOfSockets(EffectKind kind, string entryPoints) =>
        entryPoints.Split(' ').Select(entryPoint => NativeRow.Of(entryPoint, Effect.On(Operand.At(0), kind) with { ProvesSocket = true }));
}
