// SDA2007: comments, parentheses and directives.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Commented(Socket conn, byte[] data)
    {
        var copy = /* for the worker */ (conn.Duplicate()); //! SDA2007
        copy.Send(data); // may throw
        copy.Close();
    }

    static void CommentedOut(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        // copy.Send(data);
        copy.Close();
    }

    static void DirectiveOff(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
    #if NEVER_DEFINED
        copy.Send(data);
    #endif
        copy.Close();
    }

    static void DirectiveOn(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
    #if NET8_0_OR_GREATER
        copy.Send(data);
    #endif
        copy.Close();
    }

    static void NameOf(Socket conn)
    {
        var copy = conn.Duplicate();
        string name = nameof(copy.Send);
        copy.Close();
        Console.WriteLine(name);
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
