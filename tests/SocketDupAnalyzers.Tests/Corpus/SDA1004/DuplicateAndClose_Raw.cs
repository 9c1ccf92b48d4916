// SDA1004: DuplicateAndClose closes; disposing managed objects again is harmless.
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
class Cases
{
    [DllImport("ws2_32", SetLastError = true)] static extern int closesocket(IntPtr s);

    static SocketInformation NumberAfter(Socket conn, int pid)
    {
        IntPtr raw = conn.Handle;
        var info = conn.DuplicateAndClose(pid);
        closesocket(raw); //! SDA1004
        return info;
    }

    static SocketInformation ManagedAfter(Socket conn, int pid)
    {
        var info = conn.DuplicateAndClose(pid);
        conn.Close();
        conn.Dispose();
        return info;
    }

    static SocketInformation? FailedStaysOpen(Socket conn, int pid)
    {
        IntPtr raw = conn.Handle;
        try
        {
            return conn.DuplicateAndClose(pid);
        }
        catch (SocketException)
        {
            conn.Close();
            return null;
        }
    }

    static void BothCopies(Socket conn, int pid)
    {
        var info = conn.DuplicateAndClose(pid);
        var copy = new Socket(info);
        copy.Close();
        conn.Close();
    }

    static void UsingAround(Socket conn, int pid, Action<SocketInformation> send)
    {
        using (conn)
        {
            send(conn.DuplicateAndClose(pid));
        }
    }

    static void CloseWithTimeout(Socket conn)
    {
        IntPtr raw = conn.Handle;
        conn.Close(5);
        closesocket(raw); //! SDA1004
    }

    static void ShutdownIsNoClose(Socket conn)
    {
        conn.Shutdown(SocketShutdown.Both);
        conn.Disconnect(false);
        conn.Close();
    }
}
