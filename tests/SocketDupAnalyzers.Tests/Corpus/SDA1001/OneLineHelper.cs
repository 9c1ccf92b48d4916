// SDA1001: an expression-bodied extension method that wraps dup is the duplicating call.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    sealed class Server
    {
        private readonly Socket _listener;

        public Server(Socket listener) => _listener = listener;

        public Socket Next()
        {
            var conn = _listener.Accept();
            conn.Close();
            return conn.Duplicate(); //! SDA1001
        }

        public Socket NextRight()
        {
            var conn = _listener.Accept();
            var worker = conn.Duplicate();
            conn.Close();
            return worker;
        }

        public Socket NextUsing()
        {
            using var conn = _listener.Accept();
            return conn.Duplicate();
        }
    }
}

static class SocketCopies
{
    [DllImport("libc")]
    private static extern int dup(int fd);

    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); //? SDA4002 SDA4003 SDA4004
}
