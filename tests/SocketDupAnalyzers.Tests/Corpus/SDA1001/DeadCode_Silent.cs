// SDA1001: a close that cannot run, or that runs after the return, closes nothing.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    private const bool CloseEarly = false;

    static Socket NeverTrue(Socket conn)
    {
        if (CloseEarly)
    #pragma warning disable CS0162
            conn.Close();
    #pragma warning restore CS0162
        return conn.Duplicate();
    }

    static Socket AfterReturn(Socket conn)
    {
        return conn.Duplicate();
    #pragma warning disable CS0162
        conn.Close();
    #pragma warning restore CS0162
    }

    static Socket WhileFalse(Socket conn)
    {
        while (false)
    #pragma warning disable CS0162
            conn.Dispose();
    #pragma warning restore CS0162
        return conn.Duplicate();
    }

    static Socket AfterThrow(Socket conn, int mode)
    {
        switch (mode)
        {
            case 0:
                return conn.Duplicate();
            default:
                throw new ArgumentOutOfRangeException(nameof(mode));
        }
    }

    static string NameOnly(Socket conn)
    {
        conn.Close();
        return nameof(SocketCopies.Duplicate);
    }
}

static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern nint Copy(SafeHandle handle);

    public static Socket Duplicate(this Socket socket)
    {
        nint number = Copy(socket.SafeHandle);
        if (number == -1)
            throw new SocketException(Marshal.GetLastPInvokeError());
        var handle = new SafeSocketHandle(number, ownsHandle: true);
        return new Socket(handle);
    }
}
