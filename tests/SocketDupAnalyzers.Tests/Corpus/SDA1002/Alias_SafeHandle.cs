// SDA1002: another Socket over the same handle is an alias; its descriptor closes with the first.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void SecondAfterFirst(Socket conn, byte[] data)
    {
        var worker = new Socket(conn.SafeHandle); //? SDA1005
        conn.Close();
        worker.Send(data); //! SDA1002
    }

    static void FirstAfterSecond(Socket conn, byte[] data)
    {
        var worker = new Socket(conn.SafeHandle); //? SDA1005
        worker.Close();
        conn.Send(data); //! SDA1002
    }

    static void HandleClosed(Socket conn, byte[] data)
    {
        conn.SafeHandle.Dispose();
        conn.Send(data); //! SDA1002
    }

    static void HandleLocalClosed(Socket conn, byte[] data)
    {
        SafeSocketHandle handle = conn.SafeHandle;
        handle.Close();
        conn.Send(data); //! SDA1002
    }

    static void NonOwning(Socket conn, byte[] data)
    {
        using (var alias = new Socket(new SafeSocketHandle(conn.Handle, ownsHandle: false)))
            alias.Send(data);
        conn.Send(data);
    }

    static void BothThenClose(Socket conn, byte[] data)
    {
        conn.Send(data);
        var handle = conn.SafeHandle;
        Console.WriteLine(handle.IsInvalid);
        conn.Close();
        Console.WriteLine(handle.IsClosed);
    }
}
