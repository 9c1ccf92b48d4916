// SDA2002: a raw duplicate in a nullable number.
using System.Runtime.InteropServices;

static class Cases
{
    [DllImport("libc")] private static extern int dup(int fd);
    [DllImport("libc")] private static extern int close(int fd);

    static int ReturnedOrNone(int fd, bool wanted)
    {
        int? copy = wanted ? dup(fd) : null; //? SDA4004
        return copy ?? -1;
    }

    static void ClosedByValue(int fd)
    {
        int? copy = dup(fd); //? SDA4004
        close(copy.Value);
    }

    static void ClosedWhereThere(int fd, bool wanted)
    {
        int? copy = wanted ? dup(fd) : null; //? SDA4004
        if (copy.HasValue)
            close(copy.Value);
    }

    static void ClosedWhereMatched(int fd, bool wanted)
    {
        int? copy = wanted ? dup(fd) : null; //? SDA4004
        if (copy is { } number)
            close(number);
    }

    static void ClosedOnOnePath(int fd, bool wanted)
    {
        int? copy = dup(fd); //! SDA2002 //? SDA4004
        if (wanted)
            close(copy.GetValueOrDefault());
    }
}
