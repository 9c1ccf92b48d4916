// SDA2002: branches that cannot be taken are no paths.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    #pragma warning disable CS0162
    private const bool Keep = false;

    static void ConstantBranch(Socket conn)
    {
        var copy = conn.Duplicate();
        if (Keep)
            return;
        copy.Close();
    }

    static void WhileTrue(Socket conn, int turns)
    {
        var copy = conn.Duplicate();
        while (true)
        {
            if (turns-- == 0)
            {
                copy.Close();
                return;
            }
        }
    }

    static void Unreachable(Socket conn)
    {
        var copy = conn.Duplicate();
        copy.Close();
        return;
        copy = conn.Duplicate();
    }

    static void ForEver(Socket conn, int turns)
    {
        var copy = conn.Duplicate(); //! SDA2002
        for (;;)
        {
            if (turns-- == 0)
                return;
            if (turns == 100)
            {
                copy.Close();
                return;
            }
        }
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
