using System.Net.Sockets;
using System.Runtime.InteropServices;

static class N
{
    [DllImport("libc", SetLastError = true)] static extern int dup(int fd);
    public static Socket Duplicate(this Socket s)
    {
        int fd = dup((int)s.Handle);
        if (fd < 0) throw new SocketException();
        return new Socket(new SafeSocketHandle(fd, true));
    }
}

class Spelled
{
    public void Reference(Socket s, int n)
    {
        Socket? c = null;
        if (n > 3) c = s.Duplicate();
        if (object.ReferenceEquals(c, null)) return;
        c.Dispose();
    }

    public void TextTwice(Socket s, string? name)
    {
        Socket? c = null;
        if (!string.IsNullOrEmpty(name)) c = s.Duplicate();
        Console.WriteLine(name);
        if (!string.IsNullOrEmpty(name)) c!.Dispose();
    }

    public void Text(Socket s, string? name)
    {
        Socket? c = null;
        if (!string.IsNullOrEmpty(name)) c = s.Duplicate(); //! SDA2002
        if (name == "close") c!.Dispose();
    }
}
