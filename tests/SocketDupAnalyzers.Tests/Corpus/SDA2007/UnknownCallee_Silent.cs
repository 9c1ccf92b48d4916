// SDA2007: given to a callee that cannot be seen.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

interface IWorkers
{
    void Take(Socket socket);
    int Count();
}

class Cases(IWorkers workers)
{
    void Direct(Socket conn) => workers.Take(conn.Duplicate());

    void Local(Socket conn)
    {
        var copy = conn.Duplicate();
        workers.Take(copy);
    }

    int CountFirst(Socket conn)
    {
        int count = workers.Count();
        var copy = conn.Duplicate();
        workers.Take(copy);
        return count;
    }

    int CountAfter(Socket conn)
    {
        var copy = conn.Duplicate();
        workers.Take(copy);
        return workers.Count();
    }

    int CountBetween(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2007
        int count = workers.Count();
        copy.Close();
        return count;
    }
}

static class SocketCopies
{
    [DllImport("libc.so.6", EntryPoint = "fcntl", SetLastError = true)]
    private static extern int Control(SafeSocketHandle descriptor, Command command, int argument);

    private enum Command { CopyWithCloseOnExec = 1030 }

    private static SafeSocketHandle CopyHandle(SafeSocketHandle handle)
    {
        int number = Control(handle, Command.CopyWithCloseOnExec, 0);
        if (number < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new SafeSocketHandle(number, ownsHandle: true);
    }

    private static Socket Open(SafeSocketHandle handle) => new Socket(CopyHandle(handle));

    public static Socket Duplicate(this Socket socket) => Open(socket.SafeHandle);
}
