using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace AskedNotGiven;

public static class Dups
{
    [DllImport("libc")] private static extern int dup(int fd);
    public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true));
    private static bool IsUp(Socket s) => s.Connected;
    public static bool A(Socket s)
    {
        var copy = s.Duplicate(); //! SDA2001
        return IsUp(copy);
    }
    public static bool B(Socket s)
    {
        var copy = s.Duplicate(); //! SDA2001
        var up = IsUp(copy);
        return up;
    }
    public static bool C(Socket s)
    {
        var copy = s.Duplicate(); //! SDA2002
        if (!IsUp(copy)) return false;
        copy.Close();
        return true;
    }
    public static bool D(Socket a, Socket b, bool first)
    {
        var copy = first ? a.Duplicate() : b; //! SDA2001
        return copy.Connected;
    }
}
