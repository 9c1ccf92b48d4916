// SDA2002: one branch closes, the other does not.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void IfOnly(Socket conn, bool idle)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (idle)
            copy.Close();
    }

    static void ElseForgets(Socket conn, bool idle, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (idle)
            copy.Close();
        else
            copy.Send(data);
    }

    static void Switch(Socket conn, int mode)
    {
        var copy = conn.Duplicate(); //! SDA2002
        switch (mode)
        {
            case 0:
                copy.Close();
                break;
            case 1:
                copy.Dispose();
                break;
        }
    }

    static void BothClose(Socket conn, bool idle)
    {
        var copy = conn.Duplicate();
        if (idle)
            copy.Close();
        else
            copy.Dispose();
    }

    static void AfterBranches(Socket conn, bool idle)
    {
        var copy = conn.Duplicate();
        if (idle)
            copy.Blocking = false;
        copy.Close();
    }

    static void SwitchWithDefault(Socket conn, int mode)
    {
        var copy = conn.Duplicate();
        switch (mode)
        {
            case 0:
                copy.Close(0);
                break;
            default:
                copy.Close();
                break;
        }
    }

    static void MadeAndClosedInside(Socket conn, bool idle, byte[] data)
    {
        if (idle)
        {
            using var copy = conn.Duplicate();
            copy.Send(data);
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
