#nullable enable

using System;
using System.Net.Sockets;
using System.Runtime.InteropServices;

/// <summary>
/// A second descriptor for a socket's connection, for .NET 5 and later. The file stands alone: it needs no other file
/// and no package, and it may be put into any namespace.
/// </summary>
internal static class SocketDuplication
{
    /// <summary>Makes a new socket for the connection of <paramref name="socket"/>, with a descriptor of its own.</summary>
    /// <param name="socket">
    /// An open socket of any kind. It stays open and stays the caller's. On Windows, one that has done no asynchronous
    /// I/O yet if the copy is to do any, and then only one of the two may: a completion port belongs to the connection.
    /// </param>
    /// <returns>
    /// The copy, which the caller closes. The two descriptors have independent lifetimes: closing either leaves the
    /// other open, and the peer sees the end of the connection when the last one closes. They share the connection
    /// itself: its data, its options, its shutdown, whether it blocks. Child processes do not inherit the copy.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="socket"/> is null.</exception>
    /// <exception cref="ObjectDisposedException"><paramref name="socket"/> was closed: duplicate first, then close.</exception>
    /// <exception cref="SocketException">
    /// The system made no descriptor; the error is the system's own. Usual: the process has too many open descriptors
    /// (EMFILE, WSAEMFILE: <see cref="SocketError.TooManyOpenSockets"/>).
    /// </exception>
    /// <remarks>
    /// Linux: <c>fcntl(F_DUPFD_CLOEXEC)</c>, see F_DUPFD_CLOEXEC(2const) and fcntl(2).
    /// Other Unix: <c>SystemNative_Dup</c> of the library that comes with every .NET runtime. It is the same call, made
    /// from C: <c>fcntl</c> is variadic, Apple's arm64 convention passes such arguments on the stack, and a P/Invoke
    /// has no way to say so (dotnet/runtime#48796). It is no documented interface, so it serves only where the
    /// documented call cannot be made. Single-file and AOT programs have the library linked in under the same name.
    /// Windows: <c>WSADuplicateSocketW</c> for this process, opened by <c>WSASocketW</c>; see their pages under
    /// learn.microsoft.com/windows/win32/api/winsock2. <c>DuplicateHandle</c> is not meant for sockets.
    /// An assembly under <c>DisableRuntimeMarshalling</c> cannot hold these declarations.
    /// </remarks>
    public static Socket Duplicate(this Socket socket)
    {
        if (socket is null)
        {
            throw new ArgumentNullException(nameof(socket));
        }

        SafeSocketHandle copy = Duplicate(socket.SafeHandle);
        try
        {
            return new Socket(copy);
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    /// <summary>The same for a handle: makes a handle with a descriptor of its own for the connection of <paramref name="handle"/>.</summary>
    /// <param name="handle">An open handle. It stays open and stays the caller's.</param>
    /// <returns>The copy, which the caller closes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="handle"/> is null.</exception>
    /// <exception cref="ObjectDisposedException"><paramref name="handle"/> was closed: duplicate first, then close.</exception>
    /// <exception cref="SocketException">The system made no descriptor; the error is the system's own.</exception>
    public static SafeSocketHandle Duplicate(SafeSocketHandle handle)
    {
        // A SafeHandle argument keeps the descriptor open during the call and throws if it is closed before it.
        if (OperatingSystem.IsWindows())
        {
            return DuplicateOnWindows(handle);
        }

        return OperatingSystem.IsLinux() ? DuplicateOnLinux(handle) : DuplicateOnUnix(handle);
    }

    private static SafeSocketHandle DuplicateOnLinux(SafeSocketHandle handle)
    {
        int descriptor = fcntl(handle, F_DUPFD_CLOEXEC, 0);
        if (descriptor < 0)
        {
            throw new SocketException(); // takes the error of the call above
        }

        return new SafeSocketHandle((IntPtr)descriptor, ownsHandle: true);
    }

    private static SafeSocketHandle DuplicateOnUnix(SafeSocketHandle handle)
    {
        SafeSocketHandle copy = SystemNative_Dup(handle);
        if (copy.IsInvalid)
        {
            var error = new SocketException();
            copy.Dispose();
            throw error;
        }

        return copy;
    }

    private static SafeSocketHandle DuplicateOnWindows(SafeSocketHandle handle)
    {
        if (WSADuplicateSocketW(handle, GetCurrentProcessId(), out ProtocolInfo info) != 0)
        {
            throw new SocketException();
        }

        SafeSocketHandle copy = WSASocketW(
            FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, ref info, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
        if (copy.IsInvalid)
        {
            var error = new SocketException();
            copy.Dispose();
            throw error;
        }

        return copy;
    }

    // linux/fcntl.h: F_LINUX_SPECIFIC_BASE (1024) + 6, on every architecture. Since Linux 2.6.24.
    private const int F_DUPFD_CLOEXEC = 1030;

    // winsock2.h. Most sockets need the first flag, and the copy must have it if the original has; .NET's have.
    private const int FROM_PROTOCOL_INFO = -1;
    private const uint WSA_FLAG_OVERLAPPED = 0x01;
    private const uint WSA_FLAG_NO_HANDLE_INHERIT = 0x80;

    // WSAPROTOCOL_INFOW, filled by one call and read by the next: 5 flag words, a GUID, an id, a chain of 8 words,
    // 9 ints, 2 words and 256 UTF-16 units make 628 bytes on 32 and 64 bit alike.
    [StructLayout(LayoutKind.Sequential, Size = 628)]
    private struct ProtocolInfo
    {
        public uint ServiceFlags1;
    }

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int fcntl(SafeSocketHandle descriptor, int command, int lowestNumber);

    [DllImport("libSystem.Native", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern SafeSocketHandle SystemNative_Dup(SafeSocketHandle descriptor);

    [DllImport("ws2_32.dll", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int WSADuplicateSocketW(SafeSocketHandle socket, uint processId, out ProtocolInfo info);

    [DllImport("ws2_32.dll", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern SafeSocketHandle WSASocketW(
        int addressFamily, int socketType, int protocolType, ref ProtocolInfo info, uint group, uint flags);

    [DllImport("kernel32.dll", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern uint GetCurrentProcessId();
}
