// A protocol client: the answer that does not match the pattern returns before the duplicate is closed.
using System.Net.Sockets;
using System.Runtime.InteropServices;

public record Reply(int Code, string Text);

public sealed class CommandClient(Func<Socket, string, Reply?> exchange)
{
    public bool Login(Socket control, string user)
    {
        var side = control.Duplicate(); //! SDA2002
        if (exchange(control, "USER " + user) is not { Code: >= 200 and < 400 } reply)
            return false;

        Console.WriteLine(reply.Text);
        side.Close();
        return reply.Code == 230;
    }

    public string Describe(Socket control)
    {
        var side = control.Duplicate(); //! SDA2007
        var text = exchange(control, "SYST") switch
        {
            { Code: 215, Text: var t } => t,
            { Code: 500 } => "unknown",
            null => "silent",
            _ => "odd",
        };
        side.Close();
        return text;
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
