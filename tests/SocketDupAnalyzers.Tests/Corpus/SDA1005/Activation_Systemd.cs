// SDA1005: descriptors that come from the environment, a parent or a native library have their first owner here.
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Activation
{
    private const int FirstDescriptor = 3;

    [DllImport("libsystemd.so.0")] private static extern int sd_listen_fds(int unset);
    [DllImport("libssh")] private static extern int ssh_get_fd(IntPtr session);
    [DllImport("libc", SetLastError = true)] private static extern int accept4(int fd, IntPtr address, IntPtr length, int flags);

    public static IReadOnlyList<Socket> Inherited()
    {
        var result = new List<Socket>();
        int count = sd_listen_fds(1);
        for (int i = 0; i < count; i++)
            result.Add(new Socket(new SafeSocketHandle((IntPtr)(FirstDescriptor + i), ownsHandle: true)));
        return result;
    }

    public static Socket FromEnvironment()
    {
        int fd = int.Parse(Environment.GetEnvironmentVariable("LISTEN_FD") ?? "3");
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }

    public static Socket OfSession(IntPtr session) => new Socket(new SafeSocketHandle((IntPtr)ssh_get_fd(session), ownsHandle: false));

    public static Socket Accepted(Socket listener)
    {
        int fd = accept4((int)listener.Handle, IntPtr.Zero, IntPtr.Zero, 0); //? SDA4002
        if (fd < 0) throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }

    public static (Socket, Socket) AcceptedTwiceOwned(Socket listener)
    {
        int fd = accept4((int)listener.Handle, IntPtr.Zero, IntPtr.Zero, 0); //? SDA4002
        if (fd < 0) throw new SocketException(Marshal.GetLastPInvokeError());
        var reader = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
        var writer = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true)); //! SDA1005
        return (reader, writer);
    }

    public static (Socket, Socket) SessionTwice(IntPtr session)
    {
        var a = new Socket(new SafeSocketHandle((IntPtr)ssh_get_fd(session), ownsHandle: true));
        var b = new Socket(new SafeSocketHandle((IntPtr)ssh_get_fd(session), ownsHandle: true));
        return (a, b);
    }
}
