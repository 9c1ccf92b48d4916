// SDA2001: handed to a helper that starts work with it; what the work does decides.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Thread HelperStarts(Socket conn)
    {
        var copy = conn.Duplicate();
        return Worker.Start(copy);
    }

    static void HelperOfHelper(Socket conn)
    {
        var copy = conn.Duplicate();
        Worker.StartLater(copy);
    }

    static void HelperWithLocalFunction(Socket conn) => Worker.StartFunction(conn.Duplicate());

    static void WorkOnlyUses(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
        Worker.StartForgetful(copy);
    }
}

static class Worker
{
    public static Thread Start(Socket socket)
    {
        var thread = new Thread(() => Run(socket));
        thread.Start();
        return thread;
    }

    public static void StartLater(Socket socket) => Task.Run(() => Start(socket));

    public static void StartFunction(Socket socket)
    {
        Task.Run(Work);

        void Work()
        {
            using (socket)
                socket.Send([1]);
        }
    }

    public static void StartForgetful(Socket socket) => new Thread(() => socket.Send([1])).Start();

    private static void Run(Socket socket)
    {
        using (socket)
        {
            try
            {
                socket.Send([1]);
            }
            catch (SocketException lost)
            {
                Console.WriteLine(lost.SocketErrorCode);
            }
        }
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
