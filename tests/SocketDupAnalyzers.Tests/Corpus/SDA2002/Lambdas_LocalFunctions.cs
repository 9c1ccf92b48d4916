// SDA2002: paths inside lambdas and local functions.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void InLambda(Socket conn, byte[] data)
    {
        Action<bool> run = idle =>
        {
            var copy = conn.Duplicate(); //! SDA2002
            if (idle)
                return;
            copy.Close();
        };
        run(true);
    }

    static void InLocal(Socket conn, bool idle)
    {
        Run();
        void Run()
        {
            var copy = conn.Duplicate(); //! SDA2002
            if (idle)
                return;
            copy.Close();
        }
    }

    static void InLambdaClosed(Socket conn)
    {
        Action<bool> run = idle =>
        {
            using var copy = conn.Duplicate();
            if (idle)
                return;
            copy.Send([1]);
        };
        run(false);
    }

    static void ClosedByLocal(Socket conn, bool idle)
    {
        var copy = conn.Duplicate();
        if (idle)
        {
            Shut();
            return;
        }
        Shut();

        void Shut() => copy.Close();
    }

    static void ClosedByLocalOnOne(Socket conn, bool idle)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (idle)
            Shut();

        void Shut() => copy.Close();
    }
}

static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern nint Copy(SafeHandle handle);

    public static Socket Duplicate(this Socket socket)
    {
        nint number = Copy(socket.SafeHandle);
        if (number == -1)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var handle = new SafeSocketHandle(number, ownsHandle: true);
        return new Socket(handle);
    }
}
