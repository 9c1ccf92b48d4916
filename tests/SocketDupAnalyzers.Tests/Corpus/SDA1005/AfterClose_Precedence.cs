// SDA1005: the source is closed around the creation; which rule tells the story.
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);

    static Socket SourceClosedAfterwards(Socket conn)
    {
        var worker = new Socket(conn.SafeHandle); //! SDA1005
        conn.Close();
        return worker;
    }

    static Socket NumberOwnedThenSourceClosed(Socket conn)
    {
        IntPtr raw = conn.Handle;
        var worker = new Socket(new SafeSocketHandle(raw, ownsHandle: true)); //! SDA1005
        conn.Dispose();
        return worker;
    }

    static Socket SourceClosedBefore(Socket conn)
    {
        IntPtr raw = conn.Handle;
        conn.Dispose();
        return new Socket(new SafeSocketHandle(raw, ownsHandle: true)); //? SDA4001 SDA1005 SDA1002
    }

    static void TwoSocketsOverOneHandle(int fd)
    {
        var handle = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
        using var reader = new Socket(handle);
        using var writer = new Socket(handle); //! SDA1005
        Console.WriteLine(reader.Connected == writer.Connected);
    }

    static void AsFile(Socket conn)
    {
        using var file = new SafeFileHandle(conn.Handle, ownsHandle: true); //? SDA1005
        Console.WriteLine(file.IsInvalid);
    }

    static void AsBorrowedFile(Socket conn)
    {
        using var file = new SafeFileHandle(conn.Handle, ownsHandle: false);
        Console.WriteLine(file.IsInvalid);
    }

    static void FirstOwnerGone()
    {
        int fd = socket(2, 1, 0);
        using (var first = new SafeSocketHandle((IntPtr)fd, ownsHandle: false))
            Console.WriteLine(first.IsInvalid);
        using var second = new SafeSocketHandle((IntPtr)fd, ownsHandle: true);
    }

    static Socket ReadonlyHandleParameter(in SafeSocketHandle handle) => new Socket(handle);

    static void ClosedSourceThenNew(string host)
    {
        var conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
        conn.Close();
        conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
        conn.Connect(host, 80);
        conn.Close();
    }
}
