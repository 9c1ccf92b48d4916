// Correct: types and methods that only sound like sockets and duplicates.
using System.Runtime.InteropServices;

namespace Plumbing
{
    public class Socket
    {
        public string Thread { get; init; } = "G1/2";
        public Socket Duplicate() => new() { Thread = Thread };
        public void Close() { }
        public void Send(int litres) { }
    }

    public class TcpClient
    {
        public Socket Client { get; } = new();
        public void Close() { }
    }

    public static class Native
    {
        public static int dup(int x) => x * 2;
        public static int close(int x) => x - 1;
        public static int DuplicateHandle(int x) => x;
    }

    public class Pipe
    {
        public void Use(Socket s, TcpClient c)
        {
            s.Close();
            s.Send(3);
            var t = s.Duplicate();
            c.Close();
            c.Client.Send(1);
            t = c.Client.Duplicate();
            Native.close(3);
            int n = Native.dup(3);
            Native.DuplicateHandle(n);
        }
    }
}

namespace Files
{
    using Microsoft.Win32.SafeHandles;

    public static class Copies
    {
        [DllImport("libc", SetLastError = true)] static extern int open(string path, int flags);
        [DllImport("libc", SetLastError = true)] static extern int close(int fd);

        public static void Read(string path)
        {
            var fd = open(path, 0);
            if (fd < 0)
                return;
            close(fd);
            using var handle = File.OpenHandle(path);
            Span<byte> head = stackalloc byte[16];
            RandomAccess.Read(handle, head, 0);
        }
    }
}
