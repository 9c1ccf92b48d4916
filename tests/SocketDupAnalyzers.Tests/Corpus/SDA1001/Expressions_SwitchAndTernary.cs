// SDA1001: duplicates inside switch expressions, ternaries and coalescing expressions.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? SwitchExpression(Socket conn, int mode)
    {
        conn.Close();
        return mode switch
        {
            0 => conn.Duplicate(), //! SDA1001
            _ => null,
        };
    }

    static Socket? Ternary(Socket conn, bool copy)
    {
        conn.Close();
        Socket? worker = copy ? conn.Duplicate() : null; //! SDA1001
        return worker;
    }

    static Socket Coalesce(Socket conn, Socket? given)
    {
        conn.Dispose();
        return given ?? conn.Duplicate(); //! SDA1001
    }

    static Socket? SwitchExpressionBefore(Socket conn, int mode)
    {
        var worker = mode switch
        {
            0 => conn.Duplicate(),
            _ => null,
        };
        conn.Close();
        return worker;
    }

    static Socket TernaryOfAnother(Socket conn, Socket other, bool first)
    {
        conn.Close();
        return first ? other.Duplicate() : new Socket(other.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
    }

    static Socket CoalesceBefore(Socket conn, Socket? given)
    {
        var worker = given ?? conn.Duplicate();
        conn.Dispose();
        return worker;
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
