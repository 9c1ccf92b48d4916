// SDA2007: inside lambdas and local functions.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void InLambda(Socket conn, byte[] data)
    {
        Action run = () =>
        {
            var copy = conn.Duplicate(); //! SDA2007
            copy.Send(data);
            copy.Close();
        };
        run();
    }

    static void InLocal(Socket conn, byte[] data)
    {
        Run();
        void Run()
        {
            var copy = conn.Duplicate(); //! SDA2007
            copy.Send(data);
            copy.Close();
        }
    }

    static void InLambdaUsing(Socket conn, byte[] data)
    {
        Action run = () =>
        {
            using var copy = conn.Duplicate();
            copy.Send(data);
        };
        run();
    }

    static void InLocalFinally(Socket conn, byte[] data)
    {
        Run();
        void Run()
        {
            var copy = conn.Duplicate();
            try
            {
                copy.Send(data);
            }
            finally
            {
                copy.Close();
            }
        }
    }

    static Func<Socket> Factory(Socket conn) => () => conn.Duplicate();
}

static class SocketCopies
{
    [DllImport("libc")]
    private static extern int dup(int fd);

    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); //? SDA4002 SDA4003 SDA4004
}
