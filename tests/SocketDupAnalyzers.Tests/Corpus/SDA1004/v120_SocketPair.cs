using System;
using System.Runtime.InteropServices;
using Mono.Unix.Native;

namespace Mono.Unix.Native
{
    public static class Syscall
    {
        [DllImport("libc", SetLastError = true)]
        public static extern int close(int fd);

        [DllImport("helper", SetLastError = true, EntryPoint = "helper_socketpair")]
        private static extern int sys_socketpair(int domain, int type, int protocol, out int socket1, out int socket2);

        public static int socketpair(int domain, int type, int protocol, out int socket1, out int socket2) => sys_socketpair(domain, type, protocol, out socket1, out socket2);
    }
}

namespace SocketPairs
{
    public static class Pairs
    {
        /// <summary>One call, two descriptors.</summary>
        public static void Both()
        {
            int a, b;
            if (Syscall.socketpair(1, 1, 0, out a, out b) < 0)
            {
                throw new InvalidOperationException();
            }

            Syscall.close(a);
            Syscall.close(b);
        }

        public static void OneTwice()
        {
            if (Syscall.socketpair(1, 1, 0, out var a, out var b) < 0)
            {
                throw new InvalidOperationException();
            }

            Syscall.close(a);
            Syscall.close(b);
            Syscall.close(a); //! SDA1004
        }
    }
}
