using System.Net.Sockets;
using System.Runtime.InteropServices;

static class N
{
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] static extern int dup(int fd);
    public static int Duplicate(int fd)
    {
        int r = dup(fd);
        return r < 0 ? throw new IOException("dup") : r;
    }
    public static void Release(int fd)
    {
        if (close(fd) != 0) throw new IOException("close");
    }
}

class Pool
{
    public int Recycle(int fd)
    {
        N.Release(fd);
        return N.Duplicate(fd); //! SDA1001
    }

    public void Probe(int fd)
    {
        int copy = N.Duplicate(fd); //! SDA2001
        Console.WriteLine($"copy is {copy}");
    }

    public void Paired(int fd)
    {
        int copy = N.Duplicate(fd);
        try { Console.WriteLine($"copy is {copy}"); }
        finally { N.Release(copy); }
    }
}
