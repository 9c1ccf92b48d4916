using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Fd
{
    [DllImport("libc", SetLastError = true)] private static extern int dup(int fd);
    [DllImport("libc", SetLastError = true)] private static extern int close(int fd);

    public static int Duplicate(int fd)
    {
        int copy = dup(fd);
        if (copy < 0) throw new IOException("dup");
        return copy;
    }

    public static void Close(int fd)
    {
        if (close(fd) < 0) throw new IOException("close");
    }
}

sealed class Slots
{
    private int current = -1;

    public void Branch(int fd, bool early)
    {
        if (early) Fd.Close(fd);
        Console.WriteLine(fd);
        Fd.Close(fd); //! SDA1004
    }

    public void Skipped(int fd)
    {
        int copy = Fd.Duplicate(fd); //! SDA2002
        if (copy > 1023) return;
        Fd.Close(copy);
    }

    public async Task Later(int fd)
    {
        Fd.Close(fd);
        await Task.Yield();
        Fd.Close(fd); //! SDA1004
    }

    public void Finally(int fd)
    {
        try { Console.WriteLine(fd); Fd.Close(fd); }
        finally { Fd.Close(fd); } //! SDA1004
    }

    public void Replace(int fd)
    {
        int copy = Fd.Duplicate(fd);
        if (current >= 0) Fd.Close(current);
        current = copy;
    }
}
