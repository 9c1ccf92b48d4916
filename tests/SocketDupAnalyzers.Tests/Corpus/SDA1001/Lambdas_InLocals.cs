// SDA1001: a local delegate assigned once is the lambda it holds.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket CloseLambda(Socket conn)
    {
        Action shut = () => conn.Close();
        shut();
        return conn.Duplicate(); //! SDA1001
    }

    static Socket CloseLambdaWithParameter(Socket conn)
    {
        Action<Socket> shut = s => s.Dispose();
        shut(conn);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket InsideLambda(Socket conn)
    {
        Func<Socket, Socket> move = s =>
        {
            s.Close();
            return s.Duplicate(); //! SDA1001
        };
        return move(conn);
    }

    static Socket NeverInvoked(Socket conn)
    {
        Action shut = () => conn.Close();
        Console.WriteLine(shut.Method.Name);
        return conn.Duplicate();
    }

    static Socket InvokedAfter(Socket conn)
    {
        Action shut = () => conn.Close();
        var copy = conn.Duplicate(); //? SDA2007
        shut();
        return copy;
    }

    static Socket LambdaOnAnother(Socket conn, Socket other)
    {
        Action<Socket> shut = s => s.Dispose();
        shut(other);
        return conn.Duplicate();
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
