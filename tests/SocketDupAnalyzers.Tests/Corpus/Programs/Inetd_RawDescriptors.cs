// Correct: an inetd-like launcher written with raw descriptors: saved, redirected, restored, every error path closed.
using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal static class SuperServer
{
    private const int F_DUPFD_CLOEXEC = 1030;

    [DllImport("libc", SetLastError = true)] private static extern int fcntl(int fd, int command, int argument);
    [DllImport("libc", SetLastError = true)] private static extern int fcntl(SafeHandle fd, int command, int argument);
    [DllImport("libc", SetLastError = true)] private static extern int dup2(int from, int to);
    [DllImport("libc", SetLastError = true)] private static extern int close(int fd);

    private static int Check(int result, string call)
    {
        if (result < 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), call);
        return result;
    }

    public static int Launch(Socket conn, ProcessStartInfo program)
    {
        int inSaved = -1, outSaved = -1, peer = -1;
        try
        {
            inSaved = Check(fcntl(0, F_DUPFD_CLOEXEC, 10), "fcntl");
            outSaved = Check(fcntl(1, F_DUPFD_CLOEXEC, 10), "fcntl");
            peer = Check(fcntl(conn.SafeHandle, F_DUPFD_CLOEXEC, 10), "fcntl");
            conn.Close();
            Check(dup2(peer, 0), "dup2");
            Check(dup2(peer, 1), "dup2");
            program.UseShellExecute = false;
            using var child = Process.Start(program);
            return child?.Id ?? -1;
        }
        finally
        {
            if (inSaved >= 0)
            {
                dup2(inSaved, 0);
                close(inSaved);
            }

            if (outSaved >= 0)
            {
                dup2(outSaved, 1);
                close(outSaved);
            }

            if (peer != -1)
                close(peer);
        }
    }

    public static bool TryCopy(int fd, out int copy)
    {
        do
        {
            copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
        }
        while (copy < 0 && Marshal.GetLastPInvokeError() == 4);
        return copy >= 0;
    }

    public static bool Probe(int fd)
    {
        if (!TryCopy(fd, out var copy))
            return false;
        close(copy);
        return true;
    }

    public static void ProbeNested(int fd)
    {
        if (TryCopy(fd, out var copy))
            close(copy);
    }
}
