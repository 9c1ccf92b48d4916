// SDA2003 with fcntl, dup3 onto a fresh number, socketpair-like creation and WSADuplicateSocket.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static unsafe class Unix
{
    private const int F_DUPFD_CLOEXEC = 1030;

    [DllImport("libc.so.6", SetLastError = true)]
    private static extern int fcntl(int fd, int command, int argument);

    [DllImport("libc.so.6", EntryPoint = "socket", SetLastError = true)]
    private static extern int OpenSocket(int domain, int type, int protocol);

    [DllImport("libc.so.6", EntryPoint = "close", SetLastError = true)]
    private static extern int CloseFd(int fd);

    [DllImport("ws2_32.dll", SetLastError = true)]
    private static extern int WSADuplicateSocketW(IntPtr socket, uint processId, byte* information);

    public static void HandOver()
    {
        int fd = OpenSocket(2, 1, 0);
        int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0); //! SDA2003 //? SDA4003
        Task.Run(() => Serve(copy));
    }

    public static int Return()
    {
        int fd = OpenSocket(2, 1, 0);
        return fcntl(fd, F_DUPFD_CLOEXEC, 0); //! SDA2003 //? SDA4003
    }

    public static int ReturnAndClose()
    {
        int fd = OpenSocket(2, 1, 0);
        int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0); //? SDA4003
        CloseFd(fd);
        return copy;
    }

    public static int ReturnBoth(out int original)
    {
        original = OpenSocket(2, 1, 0);
        return fcntl(original, F_DUPFD_CLOEXEC, 0); //? SDA4003
    }

    public static Socket Wrapped()
    {
        int fd = OpenSocket(2, 1, 0);
        using var first = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
        int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
        if (copy < 0)
        {
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: true));
    }

    public static void Windows(Socket listener, uint child, Stream pipe)
    {
        var connection = listener.Accept();
        var information = new byte[372];
        fixed (byte* p = information)
        {
            if (WSADuplicateSocketW(connection.Handle, child, p) != 0) //? SDA2003 SDA4002 SDA4003 SDA2001
            {
                throw new SocketException(Marshal.GetLastPInvokeError());
            }
        }

        pipe.Write(information);
    }

    private static void Serve(int fd)
    {
        Console.WriteLine(fd);
        CloseFd(fd);
    }
}
