// SDA2002: TryX(out ...) results tell whether there is a duplicate.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static bool TryCopy(Socket s, out Socket? copy)
    {
        copy = null;
        if (!s.IsBound)
            return false;
        copy = s.Duplicate();
        return true;
    }

    static void ClosedOnSuccess(Socket conn)
    {
        if (TryCopy(conn, out var copy))
            copy!.Close();
    }

    static void ReturnOnFailure(Socket conn)
    {
        if (!TryCopy(conn, out var copy))
            return;
        copy!.Close();
    }

    static void ForgottenBranch(Socket conn, bool keep)
    {
        if (!TryCopy(conn, out var copy)) //! SDA2002
            return;
        if (!keep)
            copy!.Close();
    }

    static Socket? ReturnedOnSuccess(Socket conn)
    {
        if (TryCopy(conn, out var copy))
            return copy;
        return null;
    }

    static Socket? ForgottenOnSuccess(Socket conn, bool keep)
    {
        if (TryCopy(conn, out var copy) && keep) //! SDA2002
            return copy;
        return null;
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
