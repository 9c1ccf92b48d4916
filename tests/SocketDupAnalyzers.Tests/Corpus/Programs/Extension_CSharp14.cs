// Duplicating members in an extension block: a method and a property.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public static class SocketExtensions
{
    [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static extern int Control(SafeHandle fd, int command, int argument);

    extension(Socket socket)
    {
        public Socket Fork()
        {
            var fd = Control(socket.SafeHandle, 1030, 0);
            return fd >= 0 ? new Socket(new SafeSocketHandle(fd, true)) : throw new SocketException();
        }

        public bool IsUsable => socket.Connected && !socket.SafeHandle.IsClosed;
    }
}

class User
{
    public void Leak(Socket s)
    {
        if (!s.IsUsable)
            return;
        var fork = s.Fork(); //! SDA2001
        fork.Send([1, 2, 3]);
    }

    public void Closed(Socket s)
    {
        if (!s.IsUsable)
            return;
        using var fork = s.Fork();
        fork.Send([1, 2, 3]);
    }
}
