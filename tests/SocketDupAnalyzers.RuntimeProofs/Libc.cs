using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>What the proofs ask of the system directly. Linux.</summary>
internal static class Libc
{
    private const int F_GETFD = 1;
    private const int FD_CLOEXEC = 1;
    private const int RLIMIT_NOFILE = 7;

    /// <summary>Whether a program started from this one goes without the descriptor.</summary>
    public static bool ClosesOnExec(SafeSocketHandle handle)
    {
        int flags = fcntl(handle, F_GETFD);
        return flags >= 0 ? (flags & FD_CLOEXEC) != 0 : throw new SocketException();
    }

    /// <summary>Lets this process open no descriptor numbered <paramref name="descriptors"/> or more; returns the former limit.</summary>
    public static ulong LimitDescriptors(ulong descriptors)
    {
        if (getrlimit(RLIMIT_NOFILE, out Limit limit) != 0)
        {
            throw new SocketException();
        }

        ulong former = limit.Soft;
        limit.Soft = descriptors;
        return setrlimit(RLIMIT_NOFILE, limit) == 0 ? former : throw new SocketException();
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeSocketHandle descriptor, int command);

    [DllImport("libc", SetLastError = true)]
    private static extern int getrlimit(int resource, out Limit limit);

    [DllImport("libc", SetLastError = true)]
    private static extern int setrlimit(int resource, in Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
