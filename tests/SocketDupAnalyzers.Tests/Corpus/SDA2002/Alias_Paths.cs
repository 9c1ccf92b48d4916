// SDA2002: closed through an alias on some paths.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void AliasOnOne(Socket conn, bool idle)
    {
        var copy = conn.Duplicate(); //! SDA2002
        var alias = copy;
        if (idle)
            alias.Close();
    }

    static void AliasOnBoth(Socket conn, bool idle)
    {
        var copy = conn.Duplicate();
        var alias = copy;
        if (idle)
            alias.Close();
        else
            copy.Close();
    }

    static void InterfaceOnOne(Socket conn, bool idle)
    {
        var copy = conn.Duplicate(); //! SDA2002
        IDisposable held = copy;
        if (idle)
            held.Dispose();
    }

    static void MovedAndClosed(Socket conn, bool idle)
    {
        Socket? copy = conn.Duplicate();
        Socket? kept = null;
        if (idle)
            copy.Close();
        else
            kept = copy;
        kept?.Close();
    }

    static void UsingOnOne(Socket conn, bool idle)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (idle)
        {
            using (copy)
                Console.WriteLine("idle");
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
