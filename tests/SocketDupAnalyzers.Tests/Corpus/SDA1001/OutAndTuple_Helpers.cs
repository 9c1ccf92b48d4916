// SDA1001: duplicates that come back through out parameters and tuples.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static bool OutAfterClose(Socket conn, out Socket? copy)
    {
        conn.Close();
        return TryCopy(conn, out copy); //! SDA1001
    }

    static void OutLocalAfterClose(Socket conn, byte[] data)
    {
        conn.Dispose();
        Copy(conn, out var copy); //! SDA1001
        using (copy)
            copy.Send(data);
    }

    static bool OutBeforeClose(Socket conn, out Socket? copy)
    {
        bool made = TryCopy(conn, out copy);
        conn.Close();
        return made;
    }

    static void OutLocalBeforeClose(Socket conn, byte[] data)
    {
        Copy(conn, out var copy);
        using (copy)
        {
            conn.Close();
            copy.Send(data);
        }
    }

    static bool OutOfAnother(Socket conn, Socket other, out Socket? copy)
    {
        conn.Close();
        return TryCopy(other, out copy);
    }

    static void Copy(Socket s, out Socket copy) => copy = s.Duplicate();

    static bool TryCopy(Socket s, out Socket? copy)
    {
        if (s.AddressFamily != AddressFamily.InterNetwork)
        {
            copy = null;
            return false;
        }
        copy = s.Duplicate();
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
