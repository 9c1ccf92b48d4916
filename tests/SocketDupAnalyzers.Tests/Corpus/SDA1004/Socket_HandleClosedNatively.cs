// SDA1004: the raw handle of a managed Socket is closed natively while the Socket closes it too.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("ws2_32.dll", SetLastError = true)] static extern int closesocket(IntPtr s);
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] static extern int dup(int fd);

    static void NativeThenManaged(Socket conn)
    {
        closesocket(conn.Handle); //? SDA4002
        conn.Close(); //! SDA1004
    }

    static void ManagedThenNative(Socket conn)
    {
        IntPtr raw = conn.Handle;
        conn.Dispose();
        closesocket(raw); //! SDA1004
    }

    static void ManagedThenNativeDirect(Socket conn)
    {
        conn.Dispose();
        close((int)conn.Handle); //! SDA1004
    }

    static void InUsing(string host)
    {
        using var conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
        conn.Connect(host, 80);
        close((int)conn.Handle); //! SDA1004
    }

    static void ThroughSafeHandle(Socket conn)
    {
        int fd = (int)conn.SafeHandle.DangerousGetHandle();
        close(fd);
        conn.Close(); //! SDA1004
    }

    static void TcpClientDescriptor(string host)
    {
        var client = new TcpClient(host, 80);
        int fd = client.Client.Handle.ToInt32();
        client.Close();
        close(fd); //! SDA1004
    }

    static void ListenerDescriptor(TcpListener listener)
    {
        int fd = (int)listener.Server.Handle;
        listener.Stop();
        close(fd); //! SDA1004
    }

    static void CloseTheCopy(Socket conn)
    {
        int copy = dup((int)conn.Handle); //? SDA4002 SDA4003 SDA4004 SDA2007
        conn.Close();
        if (copy >= 0) close(copy);
    }

    static void Logged(Socket conn)
    {
        var raw = conn.Handle;
        conn.Close();
        Console.WriteLine($"closed {raw}");
    }

    static void ManagedTwice(Socket conn, TcpClient client, UdpClient udp)
    {
        conn.Close();
        conn.Dispose();
        client.Close();
        client.Dispose();
        udp.Dispose();
        udp.Close();
    }

    static void SocketAndItsHandle(Socket conn)
    {
        conn.Dispose();
        conn.SafeHandle.Dispose();
    }

    static void StreamAndClient(TcpClient client)
    {
        var stream = client.GetStream();
        stream.Close();
        client.Close();
    }
}
