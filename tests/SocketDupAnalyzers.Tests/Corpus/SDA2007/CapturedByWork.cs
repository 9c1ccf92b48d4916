// SDA2007: given to work; the call that gives away is no place where it could leak.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Started(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        Task.Run(() =>
        {
            using (copy)
                copy.Send(data);
        });
    }

    static void Queued(Socket conn)
    {
        ThreadPool.QueueUserWorkItem(static socket =>
        {
            using (socket)
                socket.Send([1]);
        }, conn.Duplicate(), preferLocal: true);
    }

    static void FileThenStarted(Socket conn, string path)
    {
        var copy = conn.Duplicate(); //! SDA2007
        byte[] data = File.ReadAllBytes(path);
        Task.Run(() =>
        {
            using (copy)
                copy.Send(data);
        });
    }

    static void FileFirst(Socket conn, string path)
    {
        byte[] data = File.ReadAllBytes(path);
        var copy = conn.Duplicate();
        Task.Run(() =>
        {
            using (copy)
                copy.Send(data);
        });
    }

    static void WorkNotCovered(Socket conn, byte[] data)
    {
        Task.Run(() =>
        {
            var copy = conn.Duplicate(); //! SDA2007
            copy.Send(data);
            copy.Close();
        });
    }

    static async Task JoinedInUsing(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        await Task.Run(() => copy.Send(data));
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
