// An inetd-like launcher: the connection is closed before its number is put onto the standard streams.
using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class Inetd
{
    [DllImport("libc", SetLastError = true)] static extern int dup(int fd);
    [DllImport("libc", SetLastError = true)] static extern int dup2(int from, int to);
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);

    public static void Launch(Socket conn, string program)
    {
        int saved = dup(0); //? SDA4004
        if (saved < 0)
            throw new InvalidOperationException("dup");
        try
        {
            int fd = (int)conn.Handle;
            conn.Close();
            if (dup2(fd, 0) < 0) //! SDA1001 //? SDA4001
                throw new InvalidOperationException("dup2");
            using var child = Process.Start(new ProcessStartInfo(program) { UseShellExecute = false });
            child?.WaitForExit();
        }
        finally
        {
            dup2(saved, 0);
            close(saved);
        }
    }
}
