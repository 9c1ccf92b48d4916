// SDA1001: local functions that close or duplicate what they capture or are given.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket CapturedClose(Socket conn)
    {
        Shut();
        return conn.Duplicate(); //! SDA1001

        void Shut() => conn.Close();
    }

    static Socket ParameterClose(Socket conn)
    {
        static void Shut(Socket s)
        {
            s.Shutdown(SocketShutdown.Send);
            s.Close();
        }
        Shut(conn);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket CapturedDuplicate(Socket conn)
    {
        conn.Close();
        return Copy(conn); //! SDA1001

        static Socket Copy(Socket s) => s.Duplicate();
    }

    static Socket InsideLocalFunction(Socket conn)
    {
        return Run();

        Socket Run()
        {
            conn.Close();
            return conn.Duplicate(); //! SDA1001
        }
    }

    static Socket NeverCalled(Socket conn)
    {
        return conn.Duplicate();

        void Shut() => conn.Close();
    }

    static Socket CalledLater(Socket conn)
    {
        var copy = Copy(conn); //? SDA2007
        Shut();
        return copy;

        void Shut() => conn.Close();
        static Socket Copy(Socket s) => s.Duplicate();
    }

    static Socket ClosesAnother(Socket conn, Socket other)
    {
        Shut();
        return conn.Duplicate();

        void Shut() => other.Close();
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
