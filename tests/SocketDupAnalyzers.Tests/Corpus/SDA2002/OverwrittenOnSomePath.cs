// SDA2002: some path overwrites the duplicate while it is open.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void SecondMade(Socket a, Socket b, bool again)
    {
        var copy = a.Duplicate(); //! SDA2002
        if (again)
            copy = b.Duplicate();
        copy.Close();
    }

    static void LastOfLoopClosed(List<Socket> all)
    {
        Socket? copy = null;
        foreach (var conn in all)
            copy = conn.Duplicate(); //! SDA2002
        copy?.Close();
    }

    static void NulledOnOne(Socket conn, bool forget)
    {
        Socket? copy = conn.Duplicate(); //! SDA2002
        if (forget)
            copy = null;
        copy?.Close();
    }

    static void ClosedBeforeOverwrite(Socket a, Socket b, bool again)
    {
        var copy = a.Duplicate();
        if (again)
        {
            copy.Close();
            copy = b.Duplicate();
        }
        copy.Close();
    }

    static void ClosedEachTurn(List<Socket> all)
    {
        Socket? copy = null;
        foreach (var conn in all)
        {
            copy?.Close();
            copy = conn.Duplicate(); //? SDA2007
        }
        copy?.Close();
    }

    static void KeptFirst(List<Socket> all)
    {
        Socket? copy = null;
        for (int i = 0; i < all.Count; i++)
        {
            if (copy == null)
                copy = all[i].Duplicate();
        }
        copy?.Close();
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
