// SDA2002: work started on one path only.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void WorkOnOne(Socket conn, bool run)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (run)
        {
            Task.Run(() =>
            {
                using (copy)
                    copy.Send([1]);
            });
        }
    }

    static void WorkOrClose(Socket conn, bool run)
    {
        var copy = conn.Duplicate();
        if (!run)
        {
            copy.Close();
            return;
        }
        Task.Run(() =>
        {
            using (copy)
                copy.Send([1]);
        });
    }

    static void WorkMadeWhenRun(Socket conn, bool run)
    {
        if (!run)
            return;
        var copy = conn.Duplicate();
        new Thread(() =>
        {
            using (copy)
                copy.Send([1]);
        }).Start();
    }

    static void StateOnOne(Socket conn, bool run)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (!run)
            return;
        ThreadPool.QueueUserWorkItem(static s =>
        {
            using (s)
                s.Send([1]);
        }, copy, false);
    }
}

static class SocketCopies
{
    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle descriptor, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int copy = fcntl(socket.SafeHandle, 1030, 0);
        if (copy < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: true));
    }
}
