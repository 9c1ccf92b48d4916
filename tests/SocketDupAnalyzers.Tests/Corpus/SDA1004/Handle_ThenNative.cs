// SDA1004: an owning SafeSocketHandle and a native close over one number, in both orders.
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] static extern int dup(int fd);

    static void DisposedThenClosed()
    {
        int fd = socket(2, 1, 0);
        var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        handle.Dispose();
        close(fd); //! SDA1004
    }

    static void ClosedThenDisposed()
    {
        int fd = socket(2, 1, 0);
        var handle = new SafeSocketHandle(new IntPtr(fd), true);
        close(fd);
        handle.Dispose(); //! SDA1004
    }

    static void SocketOverHandleThenClosed(byte[] data)
    {
        int fd = socket(2, 1, 0);
        var conn = new Socket(new SafeSocketHandle((nint)fd, ownsHandle: true));
        conn.Send(data);
        conn.Close();
        close(fd); //! SDA1004
    }

    static void NumberClosedThenSocketDisposed(byte[] data)
    {
        int fd = socket(2, 1, 0);
        var conn = new Socket(new SafeSocketHandle((nint)fd, ownsHandle: true));
        conn.Send(data);
        close(fd);
        conn.Dispose(); //! SDA1004
    }

    static void HandleClose()
    {
        int fd = socket(2, 1, 0);
        var handle = new SafeSocketHandle((IntPtr)fd, true);
        handle.Close();
        close(fd); //! SDA1004
    }

    static void NotOwning()
    {
        int fd = socket(2, 1, 0);
        var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: false);
        handle.Dispose();
        close(fd);
    }

    static void OwnerOnly()
    {
        int fd = socket(2, 1, 0);
        var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        handle.Dispose();
        handle.Dispose();
    }

    static void CloseOfTheSource(int fd)
    {
        int copy = dup(fd); //? SDA4003 SDA4004
        if (copy < 0) throw new SocketException();
        var handle = new SafeSocketHandle((IntPtr)copy, ownsHandle: true);
        handle.Dispose();
        close(fd);
    }

    static void Detached()
    {
        int fd = socket(2, 1, 0);
        var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        handle.SetHandleAsInvalid();
        handle.Dispose();
        close(fd);
    }
}
