// SDA2002: an explicit throw skips the close.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket Validates(Socket conn, int limit)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (limit < 0)
            throw new ArgumentOutOfRangeException(nameof(limit));
        return copy;
    }

    static void ThrowsBeforeClose(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (data.Length == 0)
            throw new ArgumentException("empty");
        copy.Close();
    }

    static Socket ValidatesFirst(Socket conn, int limit)
    {
        if (limit < 0)
            throw new ArgumentOutOfRangeException(nameof(limit));
        return conn.Duplicate();
    }

    static Socket ClosesBeforeThrow(Socket conn, int limit)
    {
        var copy = conn.Duplicate();
        if (limit < 0)
        {
            copy.Dispose();
            throw new ArgumentOutOfRangeException(nameof(limit));
        }
        return copy;
    }

    static Socket ThrowInTry(Socket conn, int limit)
    {
        var copy = conn.Duplicate();
        try
        {
            if (limit < 0)
                throw new ArgumentOutOfRangeException(nameof(limit));
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    static void ThrowInUsing(Socket conn, byte[] data)
    {
        using var copy = conn.Duplicate();
        if (data.Length == 0)
            throw new ArgumentException("empty");
        copy.Send(data);
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
