// Raw descriptors as a C programmer writes them: the error return forgets close.
using System.Runtime.InteropServices;
using System.Net.Sockets;

unsafe static class RawBanner
{
    const int F_DUPFD_CLOEXEC = 1030;
    [DllImport("c", SetLastError = true)] static extern int fcntl(int fd, int cmd, int arg);
    [DllImport("c", SetLastError = true)] static extern nint write(int fd, void* data, nint count);
    [DllImport("c")] static extern int close(int fd);

    public static int Banner(int fd, byte[] text)
    {
        int copy = fcntl(fd, F_DUPFD_CLOEXEC, 3); //! SDA2002
        if (copy < 0)
            return -1;
        fixed (byte* p = text)
        {
            if (write(copy, p, text.Length) != text.Length)
                return -2;
        }

        close(copy);
        return 0;
    }

    public static int BannerRight(int fd, byte[] text)
    {
        int rc = 0;
        int copy = fcntl(fd, F_DUPFD_CLOEXEC, 3);
        if (copy < 0)
            return -1;
        fixed (byte* p = text)
        {
            if (write(copy, p, text.Length) != text.Length)
                rc = -2;
        }

        close(copy);
        return rc;
    }
}
