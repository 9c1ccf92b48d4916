// SDA2001: duplicates that come back through out parameters.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static bool TryCopy(Socket s, out Socket? copy)
    {
        if (s.AddressFamily != AddressFamily.InterNetwork)
        {
            copy = null;
            return false;
        }
        copy = s.Duplicate();
        return true;
    }

    static void Copy(Socket s, out Socket copy) => copy = s.Duplicate();

    static void Dropped(Socket conn, byte[] data)
    {
        Copy(conn, out var copy); //! SDA2001
        copy.Send(data);
    }

    static void DroppedOnSuccess(Socket conn, byte[] data)
    {
        if (TryCopy(conn, out var copy)) //! SDA2001
            copy!.Send(data);
    }

    static void DiscardedOut(Socket conn)
    {
        Copy(conn, out _); //! SDA2001
    }

    static void Using(Socket conn, byte[] data)
    {
        if (!TryCopy(conn, out var copy))
            return;
        using (copy)
            copy!.Send(data);
    }

    static void UsingOut(Socket conn, byte[] data)
    {
        Copy(conn, out var copy);
        using (copy)
            copy.Send(data);
    }

    static bool PassedOn(Socket conn, out Socket? copy) => TryCopy(conn, out copy);

    static Socket? ReturnedOut(Socket conn) => TryCopy(conn, out var copy) ? copy : null;
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
