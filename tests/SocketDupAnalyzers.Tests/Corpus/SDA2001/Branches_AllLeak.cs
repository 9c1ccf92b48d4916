// SDA2001: no branch closes it.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void TwoBranches(Socket conn, bool announce, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        if (announce)
            copy.Send(data);
        else
            copy.Receive(data);
    }

    static void SwitchSections(Socket conn, int mode, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        switch (mode)
        {
            case 0:
                copy.Send(data);
                break;
            case 1:
                return;
            default:
                throw new ArgumentOutOfRangeException(nameof(mode));
        }
    }

    static void MadeInBranch(Socket conn, bool announce, byte[] data)
    {
        if (announce)
        {
            var copy = conn.Duplicate(); //! SDA2001
            copy.Send(data);
        }
    }

    static void Ternary(Socket conn, bool announce, byte[] data)
    {
        var copy = announce ? conn.Duplicate() : null; //! SDA2001
        copy?.Send(data);
    }

    static void ClosedOnBoth(Socket conn, bool abort)
    {
        var copy = conn.Duplicate();
        if (abort)
            copy.Close(0);
        else
            copy.Close();
    }

    static void ClosedWhereMade(Socket conn, bool announce)
    {
        Socket? copy = null;
        if (announce)
            copy = conn.Duplicate();
        if (copy != null)
            copy.Close();
    }

    static void ClosedByFlag(Socket conn, bool announce)
    {
        Socket? copy = null;
        bool made = false;
        if (announce)
        {
            copy = conn.Duplicate();
            made = true;
        }
        if (made)
            copy!.Close();
    }

    static Socket? GivenOrClosed(Socket conn, bool keep)
    {
        var copy = conn.Duplicate();
        if (keep)
            return copy;
        copy.Close();
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
