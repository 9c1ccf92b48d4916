// SDA2007: closed on every branch, with a call on one of them.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void CallOnOne(Socket conn, bool announce, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        if (announce)
            copy.Send(data);
        copy.Close();
    }

    static Socket? CallOnReturned(Socket conn, bool keep, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        if (keep)
        {
            copy.Send(data);
            return copy;
        }
        copy.Close();
        return null;
    }

    static void NoCall(Socket conn, bool abort)
    {
        var copy = conn.Duplicate();
        if (abort)
            copy.Close(0);
        else
            copy.Close();
    }

    static Socket? MadeOnOne(Socket conn, bool make)
    {
        if (!make)
            return null;
        return conn.Duplicate();
    }

    static void CallAfterClose(Socket conn, bool announce, byte[] data)
    {
        var copy = conn.Duplicate();
        copy.Close();
        if (announce)
            conn.Send(data);
    }

    static void UsingOnBranch(Socket conn, bool announce, byte[] data)
    {
        if (announce)
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
