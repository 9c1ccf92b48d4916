// The cleanup is a local function, and one case of the switch forgets to call it.
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Router
{
    public enum Verb { Get, Put, Drop, Quit }

    public static int Route(Socket conn, Verb verb, Action<Verb> handle)
    {
        var copy = conn.Duplicate(); //! SDA2002

        void Cleanup(string how)
        {
            Console.WriteLine(how);
            copy.Dispose();
        }

        switch (verb)
        {
            case Verb.Get:
            case Verb.Put:
                handle(verb);
                Cleanup("handled");
                return 200;
            case Verb.Drop:
                return 204;
            case Verb.Quit:
                Cleanup("quit");
                return 221;
            default:
                Cleanup("unknown verb");
                return 400;
        }
    }
}

static class SocketCopies
{
    private const int F_DUPFD_CLOEXEC = 1030;

    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle fd, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int fd = fcntl(socket.SafeHandle, F_DUPFD_CLOEXEC, 0);
        if (fd < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)fd, ownsHandle: true));
    }
}
