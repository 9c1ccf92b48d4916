using System.Collections.Immutable;
using static SocketDupAnalyzers.Knowledge.Tables.RowSet;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary><c>Mono.Posix</c>: system calls under their own names, and a stream over a descriptor.</summary>
internal static class MonoRows
{
    private const string Syscall = "Mono.Unix.Native.Syscall";

    public static ImmutableArray<ApiRow> Rows { get; } = NativeRows
        .AsMembersOf(
            Syscall,
            "dup dup2 fcntl close shutdown socket accept accept4 send sendto sendmsg write writev sendfile " +
            "recv recvfrom recvmsg read readv bind listen connect getsockname getpeername getsockopt setsockopt fstat isatty")
        .Add(ApiRow.Of(Syscall, "socketpair", Effect.Creates(Operand.Named("socket1")), Effect.Creates(Operand.Named("socket2"))))
        .AddRange(NativeRows.AsMembersOf("Mono.Posix.Syscall", "dup dup2 close read write isatty"))
        .AddRange(new RowSet("Mono.Unix.UnixStream")
            .Add(".ctor", Effect.Wraps(Operand.Named("fileDescriptor"), Condition.IsTrue("ownsHandle", whenAbsent: true)))
            // It refuses to name its descriptor once it is closed.
            .Add("Handle", Uses, Effect.ExposesRaw())
            .ToRows());
}
