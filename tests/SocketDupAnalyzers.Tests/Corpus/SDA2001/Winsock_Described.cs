// SDA2001: WSADuplicateSocket describes a duplicate, WSASocket opens what was described.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Leaked(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        copy.Send(data);
    }

    static void LeakedOnAnySystem(Socket conn, byte[] data)
    {
        var copy = conn.DuplicateAnywhere(); //! SDA2001
        copy.Send(data);
    }

    static void NotMyProcess(Socket conn, uint process, out ProtocolInfo info)
    {
        if (Native.WSADuplicateSocketW(conn.SafeHandle, process, out info) != 0)
            throw new SocketException();
    }

    static void OpenedHere(Socket conn)
    {
        if (Native.WSADuplicateSocketW(conn.SafeHandle, Native.GetCurrentProcessId(), out var info) != 0)
            throw new SocketException();
        var copy = Native.WSASocketW(-1, -1, -1, ref info, 0, 0); //! SDA2001
        Console.WriteLine(copy.IsInvalid);
    }

    static void ClosedHere(Socket conn)
    {
        if (Native.WSADuplicateSocketW(conn.SafeHandle, Native.GetCurrentProcessId(), out var info) != 0)
            throw new SocketException();
        using var copy = Native.WSASocketW(-1, -1, -1, ref info, 0, 0);
        Console.WriteLine(copy.IsInvalid);
    }

    static void Closed(Socket conn, byte[] data)
    {
        using var copy = conn.DuplicateAnywhere();
        copy.Send(data);
    }

    static void NoDuplicate(ProtocolInfo unknown)
    {
        var socket = Native.WSASocketW(2, 1, 6, ref unknown, 0, 0);
        Console.WriteLine(socket.IsInvalid);
    }
}

static class SocketCopies
{
    public static Socket Duplicate(this Socket socket) => new Socket(Copy(socket.SafeHandle));

    public static Socket DuplicateAnywhere(this Socket socket) =>
        new Socket(OperatingSystem.IsWindows() ? Copy(socket.SafeHandle) : CopyOnLinux(socket.SafeHandle));

    private static SafeSocketHandle Copy(SafeSocketHandle handle)
    {
        if (Native.WSADuplicateSocketW(handle, Native.GetCurrentProcessId(), out var info) != 0)
            throw new SocketException();
        var copy = Native.WSASocketW(-1, -1, -1, ref info, 0, 0x81);
        if (copy.IsInvalid)
        {
            copy.Dispose();
            throw new SocketException();
        }
        return copy;
    }

    private static SafeSocketHandle CopyOnLinux(SafeSocketHandle handle)
    {
        int copy = Native.fcntl(handle, 1030, 0);
        if (copy < 0)
            throw new SocketException();
        return new SafeSocketHandle(copy, ownsHandle: true);
    }
}

[StructLayout(LayoutKind.Sequential, Size = 628)]
struct ProtocolInfo
{
    public uint Flags;
}

static class Native
{
    [DllImport("kernel32.dll")]
    internal static extern uint GetCurrentProcessId();

    [DllImport("ws2_32.dll", SetLastError = true)]
    internal static extern int WSADuplicateSocketW(SafeSocketHandle socket, uint process, out ProtocolInfo info);

    [DllImport("ws2_32.dll", SetLastError = true)]
    internal static extern SafeSocketHandle WSASocketW(int family, int type, int protocol, ref ProtocolInfo info, uint group, uint flags);

    [DllImport("libc", SetLastError = true)]
    internal static extern int fcntl(SafeHandle descriptor, int command, int argument);
}
