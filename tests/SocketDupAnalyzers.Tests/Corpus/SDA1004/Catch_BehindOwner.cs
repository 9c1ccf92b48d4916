// SDA1004: catch { close(fd); } around code that had already given the number to an owning handle.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int dup(int fd);
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] static extern int setsockopt(int fd, int level, int name, ref int value, int length);

    static Socket GivenThenConfigured(EndPoint remote)
    {
        int fd = socket(2, 1, 0);
        try
        {
            var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
            conn.Connect(remote);
            return conn;
        }
        catch
        {
            close(fd); //! SDA1004
            throw;
        }
    }

    static Socket ConstructorCanThrow(Socket source)
    {
        int fd = dup((int)source.Handle); //? SDA4002 SDA4003 SDA4004
        if (fd < 0) throw new SocketException(Marshal.GetLastPInvokeError());
        try
        {
            return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
        }
        catch
        {
            close(fd); //! SDA1004
            throw;
        }
    }

    static Socket? TypedCatch(EndPoint remote)
    {
        int fd = socket(2, 1, 0);
        SafeSocketHandle handle = new SafeSocketHandle((IntPtr)fd, true);
        try
        {
            var conn = new Socket(handle);
            conn.Connect(remote);
            return conn;
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused)
        {
            close(fd); //! SDA1004
            return null;
        }
    }

    static Socket BeforeTheOwner()
    {
        int fd = socket(2, 1, 0);
        int on = 1;
        try
        {
            if (setsockopt(fd, 1, 2, ref on, sizeof(int)) != 0)
                throw new SocketException(Marshal.GetLastPInvokeError());
        }
        catch
        {
            close(fd);
            throw;
        }
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }

    static Socket CatchDisposesOwner(EndPoint remote)
    {
        int fd = socket(2, 1, 0);
        var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
        try
        {
            conn.Connect(remote);
            return conn;
        }
        catch
        {
            conn.Dispose();
            throw;
        }
    }

    static Socket OwnerElseNumber(EndPoint remote, Action<int> prepare)
    {
        int fd = socket(2, 1, 0);
        SafeSocketHandle? handle = null;
        try
        {
            prepare(fd);
            handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
            var conn = new Socket(handle);
            conn.Connect(remote);
            return conn;
        }
        catch
        {
            if (handle != null) handle.Dispose();
            else close(fd);
            throw;
        }
    }

    static Socket ForgottenNumber(EndPoint remote, Action<int> prepare)
    {
        int fd = socket(2, 1, 0);
        try
        {
            prepare(fd);
            var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
            fd = -1;
            var conn = new Socket(handle);
            conn.Connect(remote);
            return conn;
        }
        catch
        {
            if (fd >= 0) close(fd);
            throw;
        }
    }

    static Socket BorrowingHandle(EndPoint remote)
    {
        int fd = socket(2, 1, 0);
        try
        {
            var conn = new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: false)); //? SDA2006
            conn.Connect(remote);
            return conn;
        }
        catch
        {
            close(fd);
            throw;
        }
    }
}
