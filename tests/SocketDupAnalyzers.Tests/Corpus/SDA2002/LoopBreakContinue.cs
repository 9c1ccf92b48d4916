// SDA2002: break and continue skip the close.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Continue(List<Socket> all, byte[] data)
    {
        foreach (var conn in all)
        {
            var copy = conn.Duplicate(); //! SDA2002
            if (data.Length == 0)
                continue;
            copy.Close();
        }
    }

    static void Break(List<Socket> all, int limit)
    {
        foreach (var conn in all)
        {
            var copy = conn.Duplicate(); //! SDA2002
            if (--limit < 0)
                break;
            copy.Close();
        }
    }

    static void ContinueFirst(List<Socket> all, byte[] data)
    {
        foreach (var conn in all)
        {
            if (data.Length == 0)
                continue;
            var copy = conn.Duplicate();
            copy.Close();
        }
    }

    static void UsingInLoop(List<Socket> all, byte[] data, int limit)
    {
        foreach (var conn in all)
        {
            using var copy = conn.Duplicate();
            if (data.Length == 0)
                continue;
            if (--limit < 0)
                break;
            copy.Send(data);
        }
    }

    static void ClosesBeforeContinue(List<Socket> all, byte[] data)
    {
        foreach (var conn in all)
        {
            var copy = conn.Duplicate();
            if (data.Length == 0)
            {
                copy.Close();
                continue;
            }
            copy.Close(0);
        }
    }

    static void BreakAfterClose(List<Socket> all, int limit)
    {
        foreach (var conn in all)
        {
            var copy = conn.Duplicate();
            copy.Close();
            if (--limit < 0)
                break;
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
