// SDA2001: the extension method that wraps dup in one line.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    sealed class Audit
    {
        private readonly List<Socket> _copies = new();
        private static readonly Dictionary<int, Socket> s_byId = new();

        public void Peek(Socket conn)
        {
            var copy = conn.Duplicate(); //! SDA2001
            Console.WriteLine(copy.RemoteEndPoint);
        }

        public void PeekRight(Socket conn)
        {
            using var copy = conn.Duplicate();
            Console.WriteLine(copy.RemoteEndPoint);
        }

        public void Keep(Socket conn) => _copies.Add(conn.Duplicate());

        public static void Register(int id, Socket conn) => s_byId[id] = conn.Duplicate();

        public static void Register2(int id, Socket conn)
        {
            var copy = conn.Duplicate();
            s_byId.Add(id, copy);
        }
    }
}

static class SocketCopies
{
    [DllImport("libc")]
    private static extern int dup(int fd);

    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); //? SDA4002 SDA4003 SDA4004
}
