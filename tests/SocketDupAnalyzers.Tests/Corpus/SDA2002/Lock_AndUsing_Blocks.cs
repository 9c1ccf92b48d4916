// SDA2002: returns out of locks, usings and nested blocks.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    private static readonly object Gate = new();
    private static bool s_stopped;

    static void ReturnOutOfLock(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2002
        lock (Gate)
        {
            if (s_stopped)
                return;
        }
        copy.Close();
    }

    static void ClosesInLock(Socket conn)
    {
        lock (Gate)
        {
            var copy = conn.Duplicate();
            if (s_stopped)
            {
                copy.Close();
                return;
            }
            copy.Close(0);
        }
    }

    static void ReturnOutOfUsing(Socket conn, string path)
    {
        var copy = conn.Duplicate(); //! SDA2002
        using (var file = File.OpenRead(path))
        {
            if (file.Length == 0)
                return;
        }
        copy.Close();
    }

    static void CheckedFirst(Socket conn, string path)
    {
        using (var file = File.OpenRead(path))
        {
            if (file.Length == 0)
                return;
        }
        var copy = conn.Duplicate();
        copy.Close();
    }

    static void BlockOfItsOwn(Socket conn, bool idle)
    {
        {
            using var copy = conn.Duplicate();
            if (idle)
                return;
            copy.Send([1]);
        }
        Console.WriteLine("sent");
    }

    static void Stop() => s_stopped = true;
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
