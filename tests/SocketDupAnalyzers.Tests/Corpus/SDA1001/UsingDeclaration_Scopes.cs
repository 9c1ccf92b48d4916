// SDA1001: a using declaration closes at the end of its block.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket InnerBlock(Socket conn, byte[] data)
    {
        {
            using var alias = conn;
            alias.Send(data);
        }
        return conn.Duplicate(); //! SDA1001
    }

    static Socket InnerIf(Socket conn, byte[] data, bool announce)
    {
        if (announce)
        {
            using Socket held = conn;
            held.Send(data);
        }
        return conn.Duplicate(); //! SDA1001
    }

    static Socket SameScope(Socket listener)
    {
        using var conn = listener.Accept();
        var worker = conn.Duplicate();
        return worker;
    }

    static Socket DirectReturn(Socket listener)
    {
        using var conn = listener.Accept();
        return conn.Duplicate();
    }

    static Socket InnerIfReturns(Socket conn, byte[] data, bool announce)
    {
        if (announce)
        {
            using Socket held = conn;
            held.Send(data);
            return held.Duplicate();
        }
        return conn.Duplicate();
    }

    static IEnumerable<Socket> PerTurn(Socket listener)
    {
        for (int i = 0; i < 4; i++)
        {
            using var conn = listener.Accept();
            yield return conn.Duplicate();
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
