// SDA2007: switches, labels and explicit throws around the calls.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void SwitchCalls(Socket conn, int mode, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        switch (mode)
        {
            case 0:
                copy.Send(data);
                break;
            case 1:
                copy.Receive(data);
                break;
        }
        copy.Close();
    }

    static void SwitchWithoutCalls(Socket conn, int mode)
    {
        var copy = conn.Duplicate();
        switch (mode)
        {
            case 0:
                copy.Close();
                break;
            default:
                copy.Close(0);
                break;
        }
    }

    static Socket ThrowsClosed(Socket conn, int mode)
    {
        var copy = conn.Duplicate();
        if (mode < 0)
        {
            copy.Close();
            throw new ArgumentOutOfRangeException(nameof(mode));
        }
        return copy;
    }

    static void Label(Socket conn, int turns, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
    again:
        copy.Send(data);
        if (--turns > 0)
            goto again;
        copy.Close();
    }

    static void LabelInUsing(Socket conn, int turns, byte[] data)
    {
        using var copy = conn.Duplicate();
    again:
        copy.Send(data);
        if (--turns > 0)
            goto again;
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
