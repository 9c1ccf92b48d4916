// SDA2001: values that move between variables.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Swapped(Socket a, Socket b)
    {
        using var first = a.Duplicate();
        using var second = b.Duplicate();
        var (x, y) = (second, first);
        x.Send([1]);
        y.Send([2]);
    }

    static void MovedAndClosed(Socket conn)
    {
        Socket? copy = conn.Duplicate();
        var moved = copy;
        copy = null;
        moved.Close();
    }

    static void MovedAndDropped(Socket conn, byte[] data)
    {
        Socket? copy = conn.Duplicate(); //! SDA2001
        var moved = copy;
        copy = null;
        moved.Send(data);
    }

    static void TupleDeconstructed(Socket a, Socket b)
    {
        var (first, second) = (a.Duplicate(), b); //! SDA2001
        first.Send([1]);
        second.Send([2]);
    }

    static Socket HandedByNull(Socket conn, List<Socket> all)
    {
        Socket? copy = conn.Duplicate();
        try
        {
            all.Add(copy);
            var result = copy;
            copy = null;
            return result;
        }
        finally
        {
            copy?.Dispose();
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
