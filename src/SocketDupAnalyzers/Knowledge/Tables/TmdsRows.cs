using System.Collections.Immutable;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary><c>Tmds.LibC</c>: the C library under its own names.</summary>
internal static class TmdsRows
{
    public static ImmutableArray<ApiRow> Rows { get; } = NativeRows.AsMembersOf(
        "Tmds.LibC.LibC",
        "dup dup2 dup3 fcntl close shutdown socket accept accept4 socketpair send sendto sendmsg sendmmsg write writev " +
        "recv recvfrom recvmsg recvmmsg read readv bind listen connect getsockname getpeername getsockopt setsockopt");
}
