// SDA1001: duplicates between DangerousAddRef and DangerousRelease, in order.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("libc", SetLastError = true)] private static extern int fcntl(int fd, int cmd, int arg);

    static int Counted(Socket conn)
    {
        bool added = false;
        try
        {
            conn.SafeHandle.DangerousAddRef(ref added);
            return fcntl((int)conn.SafeHandle.DangerousGetHandle(), 1030, 0);
        }
        finally
        {
            if (added)
                conn.SafeHandle.DangerousRelease();
        }
    }

    static Socket CountedAndWrapped(Socket conn)
    {
        bool added = false;
        int fd;
        conn.SafeHandle.DangerousAddRef(ref added);
        try
        {
            fd = fcntl((int)conn.Handle, 1030, 0); //? SDA2007
        }
        finally
        {
            conn.SafeHandle.DangerousRelease();
        }
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        conn.Close();
        return new Socket(new SafeSocketHandle(fd, true));
    }
}
