// SDA1001: descriptors known not to be sockets and types that are merely named Socket are left alone.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Audio
{
    sealed class Socket
    {
        public string Name = "";
        public void Close() => Name = "";
        public Socket Duplicate() => new() { Name = Name };
    }

    static class Jack
    {
        public static Socket Copy(Socket socket)
        {
            socket.Close();
            return socket.Duplicate();
        }
    }
}

static class Descriptors
{
    [DllImport("libc")] private static extern int dup(int fd);
    [DllImport("libc")] private static extern int dup2(int fd, int target);
    [DllImport("libc")] private static extern int close(int fd);
    [DllImport("libc", EntryPoint = "open")] private static extern int OpenFile(string path, int flags);

    public static int StandardOutput()
    {
        close(1);
        return dup(1); //? SDA4004
    }

    public static int File(string path)
    {
        int fd = OpenFile(path, 0);
        close(fd);
        return dup(fd); //? SDA4004
    }

    public static int OfStream(FileStream stream)
    {
        int fd = (int)stream.SafeFileHandle.DangerousGetHandle();
        stream.Close();
        return dup(fd); //? SDA4004
    }

    public static int Redirect(string path)
    {
        int fd = OpenFile(path, 1);
        close(1);
        return dup2(fd, 1);
    }
}
