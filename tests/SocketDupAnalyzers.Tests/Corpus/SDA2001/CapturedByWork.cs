// SDA2001: captured by visible work that closes it, or never does.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void NeverCloses(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        Task.Run(() => copy.Send(data));
    }

    static void ThreadNeverCloses(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        new Thread(() => copy.Send(data)).Start();
    }

    static void Closes(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        Task.Run(() =>
        {
            using (copy)
                copy.Send(data);
        });
    }

    static void ClosesInFinally(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        new Thread(() =>
        {
            try
            {
                copy.Send(data);
            }
            finally
            {
                copy.Close();
            }
        }).Start();
    }

    static void ClosesInHelper(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        ThreadPool.QueueUserWorkItem(_ => SendAndClose(copy, data));
    }

    static void AsState(Socket conn)
    {
        ThreadPool.QueueUserWorkItem(static state =>
        {
            using (state)
                state.Send([1]);
        }, conn.Duplicate(), preferLocal: false);
    }

    static void AsyncWork(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        _ = Task.Run(async () =>
        {
            await using var stream = new NetworkStream(copy, ownsSocket: true);
            await stream.WriteAsync(data);
        });
    }

    static async Task JoinedAndClosed(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        await Task.Run(() => copy.Send(data));
    }

    static void SendAndClose(Socket socket, byte[] data)
    {
        using (socket)
            socket.Send(data);
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
