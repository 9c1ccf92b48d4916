// SDA2002: nested conditions, with and without a close on the way out.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Nested(Socket conn, int a, int b)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (a > 0)
        {
            if (b > 0)
                copy.Close();
            else
                Console.WriteLine("kept");
        }
        else
        {
            copy.Close();
        }
    }

    static void NestedClosed(Socket conn, int a, int b)
    {
        var copy = conn.Duplicate();
        if (a > 0)
        {
            if (b > 0)
                copy.Close();
            else
                copy.Close(0);
        }
        else
        {
            copy.Dispose();
        }
    }

    static void AndAlso(Socket conn, int a, int b)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (a > 0 && b > 0)
            copy.Close();
    }

    static void Exclusive(Socket conn, bool a)
    {
        var copy = conn.Duplicate();
        if (a)
            copy.Close();
        if (!a)
            copy.Dispose();
    }

    static void ElseIfWithoutElse(Socket conn, int a)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (a > 0)
            copy.Close();
        else if (a < 0)
            copy.Dispose();
    }

    static void ElseIfWithElse(Socket conn, int a)
    {
        var copy = conn.Duplicate();
        if (a > 0)
            copy.Close();
        else if (a < 0)
            copy.Dispose();
        else
            copy.Close(0);
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
