// SDA2002: paths on which there is no duplicate owe nothing.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Conditional(Socket? conn)
    {
        var copy = conn?.Duplicate();
        if (copy == null)
            return;
        copy.Close();
    }

    static void MadeOnOneBranch(Socket conn, bool make)
    {
        Socket? copy = null;
        if (make)
            copy = conn.Duplicate();
        copy?.Dispose();
    }

    static void MadeOnOneBranchIsNull(Socket conn, bool make)
    {
        Socket? copy = make ? conn.Duplicate() : null;
        if (copy is null)
            return;
        copy.Dispose();
    }

    static void MadeByFlag(Socket conn, bool make)
    {
        Socket? copy = null;
        if (make)
            copy = conn.Duplicate();
        if (make)
            copy!.Dispose();
    }

    static void Negated(Socket? conn)
    {
        if (conn?.Duplicate() is not { } copy)
            return;
        copy.Close();
    }

    static void WrongCheck(Socket? conn, Socket? other)
    {
        var copy = conn?.Duplicate(); //! SDA2002
        if (other == null)
            return;
        copy?.Close();
    }

    static Socket? ReturnsNull(Socket? conn)
    {
        var copy = conn?.Duplicate();
        if (copy == null)
            return null;
        return copy;
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
