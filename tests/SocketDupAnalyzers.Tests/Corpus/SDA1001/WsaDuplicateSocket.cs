// SDA1001: WSADuplicateSocket, bare, A and W, after a close.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    private const string Winsock = "wS2_32.DlL";

    [StructLayout(LayoutKind.Sequential)]
    private unsafe struct ProtocolInfo { public fixed byte Bytes[628]; }

    [DllImport(Winsock)] private static extern int WSADuplicateSocketW(SafeSocketHandle s, uint processId, out ProtocolInfo info);
    [DllImport(Winsock, EntryPoint = "WSADuplicateSocketA")] private static extern int Export(IntPtr s, int processId, byte[] info);
    [DllImport("ws2_32")] private static extern int closesocket(IntPtr s);

    static ProtocolInfo Wide(Socket conn, uint pid)
    {
        conn.Close();
        if (WSADuplicateSocketW(conn.SafeHandle, pid, out var info) != 0) //! SDA1001
            throw new SocketException();
        return info;
    }

    static byte[] Narrow(Socket conn, int pid)
    {
        var info = new byte[628];
        conn.Dispose();
        if (Export(conn.Handle, pid, info) != 0) //! SDA1001
            throw new SocketException();
        return info;
    }

    static byte[] RawSocket(IntPtr socket, int pid)
    {
        var info = new byte[628];
        closesocket(socket);
        if (Export(socket, pid, info) != 0) //! SDA1001
            throw new SocketException();
        return info;
    }

    static ProtocolInfo WideBefore(Socket conn, uint pid)
    {
        if (WSADuplicateSocketW(conn.SafeHandle, pid, out var info) != 0)
            throw new SocketException();
        conn.Close();
        return info;
    }

    static byte[] NarrowBefore(Socket conn, int pid)
    {
        var info = new byte[628];
        if (Export(conn.Handle, pid, info) != 0) //? SDA4002
            throw new SocketException();
        conn.Dispose();
        return info;
    }

    static byte[] RawSocketBefore(IntPtr socket, int pid)
    {
        var info = new byte[628];
        if (Export(socket, pid, info) != 0)
            throw new SocketException();
        closesocket(socket);
        return info;
    }
}
