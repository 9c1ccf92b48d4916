// SDA2003 with native calls: accept/socket made here, dup handed on, the first number never closed; and with close.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class RawServer
{
    [DllImport("libc", SetLastError = true)]
    private static extern int accept(int fd, IntPtr address, IntPtr length);

    [DllImport("libc", SetLastError = true)]
    private static extern int dup(int fd);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int fd);

    public static void Leaky(int listener)
    {
        int connection = accept(listener, IntPtr.Zero, IntPtr.Zero);
        if (connection < 0)
        {
            return;
        }

        int copy = dup(connection); //! SDA2003 //? SDA4004
        if (copy < 0)
        {
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        Task.Run(() => Serve(copy));
    }

    public static Socket LeakyManaged(int listener)
    {
        int connection = accept(listener, IntPtr.Zero, IntPtr.Zero);
        return new Socket(new SafeSocketHandle((IntPtr)dup(connection), ownsHandle: true)); //! SDA2003 //? SDA4003 SDA4004
    }

    public static void LeakyAccepted(Socket listener)
    {
        Socket connection = listener.Accept();
        int copy = dup((int)connection.Handle); //? SDA2003 SDA4002 SDA4004
        if (copy == -1)
        {
            connection.Close();
            return;
        }

        Task.Run(() => Serve(copy));
    }

    public static void Closed(int listener)
    {
        int connection = accept(listener, IntPtr.Zero, IntPtr.Zero);
        int copy = dup(connection); //? SDA4003 SDA4004
        close(connection);
        Task.Run(() => Serve(copy));
    }

    public static void Given(int listener)
    {
        int connection = accept(listener, IntPtr.Zero, IntPtr.Zero);
        int copy = dup(connection); //? SDA4003 SDA4004
        Task.Run(() => Serve(copy));
        Task.Run(() => Serve(connection));
    }

    public static void Parameter(int connection)
    {
        int copy = dup(connection); //? SDA4003 SDA4004
        Task.Run(() => Serve(copy));
    }

    private static void Serve(int fd)
    {
        Console.WriteLine(fd);
        close(fd);
    }
}
