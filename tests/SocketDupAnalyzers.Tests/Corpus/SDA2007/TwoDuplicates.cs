// SDA2007: the second duplicating call can throw while the first duplicate is open.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static (Socket, Socket) Pair(Socket a, Socket b)
    {
        var first = a.Duplicate(); //! SDA2007
        var second = b.Duplicate();
        return (first, second);
    }

    static Socket[] Array(Socket conn)
    {
        return new[] { conn.Duplicate(), conn.Duplicate() }; //? SDA2007
    }

    static void BothUsing(Socket a, Socket b)
    {
        using var first = a.Duplicate();
        using var second = b.Duplicate();
        first.Send([1]);
        second.Send([2]);
    }

    static (Socket, Socket) PairGuarded(Socket a, Socket b)
    {
        var first = a.Duplicate();
        try
        {
            return (first, b.Duplicate());
        }
        catch
        {
            first.Dispose();
            throw;
        }
    }

    static void OneAfterTheOther(Socket a, Socket b)
    {
        var first = a.Duplicate();
        first.Close();
        var second = b.Duplicate();
        second.Close();
    }

    static List<Socket> Added(Socket a, Socket b)
    {
        var all = new List<Socket>();
        all.Add(a.Duplicate());
        all.Add(b.Duplicate());
        return all;
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
