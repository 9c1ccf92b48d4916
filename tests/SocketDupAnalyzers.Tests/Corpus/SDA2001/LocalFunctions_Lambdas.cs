// SDA2001: local functions and lambdas that make, close or drop duplicates.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void DroppedInLocal(Socket conn, byte[] data)
    {
        Run();

        void Run()
        {
            var copy = conn.Duplicate(); //! SDA2001
            copy.Send(data);
        }
    }

    static void DroppedInLambda(Socket conn, byte[] data)
    {
        Action run = () =>
        {
            var copy = conn.Duplicate(); //! SDA2001
            copy.Send(data);
        };
        run();
    }

    static void ClosedByLocal(Socket conn)
    {
        var copy = conn.Duplicate();
        Shut();

        void Shut() => copy.Close();
    }

    static void ClosedByLambda(Socket conn)
    {
        var copy = conn.Duplicate();
        Action<Socket> shut = s => s.Close();
        shut(copy);
    }

    static Func<Socket> Factory(Socket conn) => () => conn.Duplicate();

    static Socket FromLocal(Socket conn)
    {
        return Make();
        Socket Make() => conn.Duplicate();
    }

    static void CaptureDropped(Socket conn, byte[] data)
    {
        using var copy = Make(conn);
        copy.Send(data);
        static Socket Make(Socket s) => s.Duplicate();
    }

    static IDisposable Registered(Socket conn, CancellationToken token)
    {
        var copy = conn.Duplicate();
        return token.Register(() => copy.Dispose());
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
