// SDA2002: never-returning helpers are not normal paths of their caller.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Diagnostics.CodeAnalysis;

class Cases
{
    [DoesNotReturn] static void Fail() => throw new InvalidOperationException();

    static Socket Annotated(Socket conn, bool bad)
    {
        var copy = conn.Duplicate(); //? SDA2002 SDA2007
        if (bad)
            Fail();
        return copy;
    }

    static Socket ClosesFirst(Socket conn, bool bad)
    {
        var copy = conn.Duplicate();
        if (bad)
        {
            copy.Close();
            Fail();
        }
        return copy;
    }

    static Socket ChecksFirst(Socket conn, bool bad)
    {
        if (bad)
            Fail();
        return conn.Duplicate();
    }

    static void ClosesLast(Socket conn, bool bad)
    {
        using var copy = conn.Duplicate();
        if (bad)
            Fail();
        copy.Send([1]);
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
