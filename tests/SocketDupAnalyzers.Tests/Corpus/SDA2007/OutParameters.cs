// SDA2007: duplicates from out parameters.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Copy(Socket s, out Socket copy) => copy = s.Duplicate();

    static bool TryCopy(Socket s, out Socket? copy)
    {
        copy = s.IsBound ? s.Duplicate() : null;
        return copy != null;
    }

    static void Called(Socket conn, byte[] data)
    {
        Copy(conn, out var copy); //! SDA2007
        copy.Send(data);
        copy.Close();
    }

    static Socket CalledThenReturned(Socket conn, byte[] data)
    {
        Copy(conn, out Socket copy); //! SDA2007
        copy.Send(data);
        return copy;
    }

    static void Using(Socket conn, byte[] data)
    {
        Copy(conn, out var copy);
        using (copy)
            copy.Send(data);
    }

    static void Closed(Socket conn)
    {
        Copy(conn, out var copy);
        copy.Close();
    }

    static void TryUsing(Socket conn, byte[] data)
    {
        if (!TryCopy(conn, out var copy))
            return;
        using (copy)
            copy!.Send(data);
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
