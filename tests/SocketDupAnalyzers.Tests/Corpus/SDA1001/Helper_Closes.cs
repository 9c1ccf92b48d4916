// SDA1001: a method of the compilation that closes its parameter on every normal path closes.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket AfterHelper(Socket conn)
    {
        Shut(conn);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket AfterQuietHelper(Socket conn)
    {
        Quietly(conn);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket AfterNestedHelper(Socket conn)
    {
        Outer(conn);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket AfterUsingHelper(Socket conn, byte[] data)
    {
        SendAndClose(conn, data);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket AfterExtension(Socket conn)
    {
        Hidden.CloseQuietly(conn);
        return conn.Duplicate(); //! SDA1001
    }

    static Socket AfterHarmlessHelper(Socket conn)
    {
        Report(conn);
        return conn.Duplicate();
    }

    static Socket HelperOnAnother(Socket conn, Socket other)
    {
        Shut(other);
        return conn.Duplicate();
    }

    static Socket HelperLast(Socket conn)
    {
        var copy = conn.Duplicate(); //? SDA2007
        Quietly(conn);
        return copy;
    }

    static Socket HelperReassigns(Socket conn, Socket other)
    {
        ClosesItsOwn(conn, other);
        return conn.Duplicate();
    }

    static class Hidden
    {
        internal static void CloseQuietly(Socket s)
        {
            try { s.Close(); } catch { }
        }
    }

    static void Shut(Socket s) => s.Close();

    static void Quietly(Socket? s)
    {
        try
        {
            s?.Dispose();
        }
        catch (IOException)
        {
        }
    }

    static void Outer(Socket s)
    {
        Console.WriteLine("closing");
        Shut(s);
    }

    static void SendAndClose(Socket s, byte[] data)
    {
        using (s)
            s.Send(data);
    }

    static void Report(Socket s) => Console.WriteLine(s.Connected);

    static void ClosesItsOwn(Socket s, Socket other)
    {
        s = other;
        s.Close();
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
