// SDA1001: arguments and operands are evaluated from left to right.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static (bool, Socket) TupleCloseFirst(Socket conn)
    {
        return (Shut(conn), conn.Duplicate()); //! SDA1001
    }

    static (Socket, bool) TupleCloseLast(Socket conn)
    {
        return (conn.Duplicate(), Shut(conn)); //? SDA2007
    }

    static Socket? AndAlso(Socket conn)
    {
        Socket? copy = null;
        if (Shut(conn) && (copy = conn.Duplicate()) != null) //! SDA1001
            return copy;
        return null;
    }

    static Socket? OrElse(Socket conn, bool keep)
    {
        if (keep || Shut(conn))
            return keep ? conn.Duplicate() : null;
        return null;
    }

    static List<Socket> Initializer(Socket conn, Socket other)
    {
        other.Close();
        return [conn.Duplicate(), conn.Duplicate()]; //? SDA2007
    }

    static bool Shut(Socket s)
    {
        s.Close();
        return true;
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
