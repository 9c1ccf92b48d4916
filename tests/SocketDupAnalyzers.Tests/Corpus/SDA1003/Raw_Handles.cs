// SDA1003: work over raw numbers and SafeSocketHandles of the socket that is closed.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern nint send(int fd, byte[] data, nint length, int flags);
    [DllImport("libc", SetLastError = true, EntryPoint = "send")] static extern nint SendSafe(SafeSocketHandle fd, byte[] data, nint length, int flags);
    [DllImport("libc", SetLastError = true)] static extern int dup(int fd);
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);

    static void NumberInWork(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        int fd = (int)conn.Handle;
        _ = Task.Run(() => send(fd, data, data.Length, 0)); //? SDA1003 SDA4001
    }

    static void HandleInWork(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        _ = Task.Run(() => SendSafe(conn.SafeHandle, data, data.Length, 0)); //! SDA1003
    }

    static void AliasSocketInWork(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        var alias = new Socket(new SafeSocketHandle(conn.Handle, ownsHandle: false));
        _ = Task.Run(() => alias.Send(data)); //! SDA1003
    }

    static void NumberWaited(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        int fd = (int)conn.Handle;
        Task.Run(() => send(fd, data, data.Length, 0)).Wait();
    }

    static void NumberDuplicated(Socket listener, byte[] data)
    {
        using Socket conn = listener.Accept();
        int copy = dup((int)conn.Handle); //? SDA4002 SDA4003 SDA4004
        _ = Task.Run(() =>
        {
            send(copy, data, data.Length, 0);
            close(copy);
        });
    }

    static void NumberLogged(Socket listener)
    {
        using Socket conn = listener.Accept();
        nint fd = conn.Handle;
        _ = Task.Run(() => Console.WriteLine($"served {fd}"));
    }

    static void HandleDisposed(SafeSocketHandle handle, byte[] data)
    {
        var conn = new Socket(handle);
        _ = Task.Run(() => conn.Send(data)); //! SDA1003
        handle.Dispose();
    }

    static void HandleDisposedAfter(SafeSocketHandle handle, byte[] data)
    {
        var conn = new Socket(handle);
        Task.Run(() => conn.Send(data)).Wait();
        handle.Dispose();
    }
}
