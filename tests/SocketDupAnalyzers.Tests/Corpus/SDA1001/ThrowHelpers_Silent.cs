// SDA1001: a helper that never returns ends its path.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

class Cases
{
    [DoesNotReturn]
    static void Fail(string text) => throw new InvalidOperationException(text);

    static void Give(string text)
    {
        throw new NotSupportedException(text);
    }

    static Socket Annotated(Socket conn, bool bad)
    {
        if (bad)
        {
            conn.Close();
            Fail("bad");
        }
        return conn.Duplicate();
    }

    static Socket Visible(Socket conn, bool bad)
    {
        if (bad)
        {
            conn.Close();
            Give("bad");
        }
        return conn.Duplicate();
    }

    static Socket Exit(Socket conn, bool bad)
    {
        if (bad)
        {
            conn.Close();
            Environment.Exit(1);
        }
        return conn.Duplicate();
    }

    static Socket FailFast(Socket conn, bool bad)
    {
        if (bad)
        {
            conn.Dispose();
            Environment.FailFast("bad");
        }
        return conn.Duplicate();
    }

    static Socket Returns(Socket conn, bool bad)
    {
        if (bad)
        {
            conn.Dispose();
            Debug.WriteLine("bad");
        }
        return conn.Duplicate(); //! SDA1001
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
