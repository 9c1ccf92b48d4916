// SDA1001: fcntl duplicates only where its command says so; one that is not known says nothing.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class Cases
{
    private static readonly int s_duplicate = OperatingSystem.IsMacOS() ? 67 : 1030;
    private static readonly int s_other = OperatingSystem.IsMacOS() ? 3 : 1030;

    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(int descriptor, int command, int argument);

    static int Control(int descriptor, int command) => fcntl(descriptor, command, 0);

    static int ByParameter(Socket conn, int command)
    {
        int number = (int)conn.Handle;
        conn.Close();
        return fcntl(number, command, 0); //? SDA1002 SDA4001 SDA4002 SDA4003
    }

    static int ByHelper(Socket conn)
    {
        int number = (int)conn.Handle;
        conn.Close();
        return Control(number, 3); //? SDA1002 SDA4001 SDA4002
    }

    static int ByPlatform(Socket conn)
    {
        conn.Close();
        return fcntl((int)conn.Handle, s_duplicate, 0); //! SDA1001 //? SDA4001 SDA4002 SDA4003
    }

    static int ByPlatformPerhaps(Socket conn)
    {
        conn.Close();
        return fcntl((int)conn.Handle, s_other, 0); //? SDA1002 SDA4001 SDA4002 SDA4003
    }
}
