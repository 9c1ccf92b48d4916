using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Consumer
{
    public static class NativeDuplicate
    {
        public static int HandOver(Socket connection)
        {
            connection.Close();
            var worker = Dup(connection);
            return worker;
        }

        private static int Dup(Socket socket)
        {
            return dup((int)socket.Handle);
        }

        [DllImport("libc", SetLastError = true)]
        private static extern int dup(int descriptor);
    }
}
