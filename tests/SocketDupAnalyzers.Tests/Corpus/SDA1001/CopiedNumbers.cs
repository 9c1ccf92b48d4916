// SDA1001: a number that was copied to another variable names the same descriptor.
using System.Runtime.InteropServices;

static class Cases
{
    [DllImport("libc")] private static extern int dup(int fd);
    [DllImport("libc")] private static extern int close(int fd);

    static int ClosedByCopy(int fd)
    {
        var number = fd;
        close(number);
        return dup(fd); //! SDA1001
    }

    static int DuplicatedByCopy(int fd)
    {
        int number;
        number = fd;
        close(fd);
        return dup(number); //! SDA1001
    }

    static int OriginalAssignedAnew(int fd, int other)
    {
        var number = fd;
        fd = other;
        close(number);
        return dup(fd); //? SDA4004
    }

    static int CopyAssignedAnew(int fd, int other)
    {
        var number = fd;
        number = other;
        close(number);
        return dup(fd); //? SDA4004
    }

    static unsafe int WrittenThroughItsAddress(int fd, int** any)
    {
        close(fd);
        *any = &fd;
        **any = 7;
        return dup(fd);
    }
}
