// SDA1001: a duplicate taken in a finally, after the try closed.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket InFinally(Socket conn, byte[] data)
    {
        Socket? copy = null;
        try
        {
            conn.Send(data);
            conn.Close();
        }
        finally
        {
            copy = conn.Duplicate(); //! SDA1001 //? SDA2007
        }
        return copy;
    }

    static Socket AfterFinally(Socket conn, byte[] data)
    {
        try
        {
            conn.Send(data);
        }
        finally
        {
            conn.Close();
        }
        return conn.Duplicate(); //! SDA1001
    }

    static Socket LaterInTheSameFinally(Socket conn, byte[] data)
    {
        Socket copy;
        try
        {
            conn.Send(data);
        }
        finally
        {
            conn.Dispose();
            copy = conn.Duplicate(); //! SDA1001 //? SDA2007
        }
        return copy;
    }

    static Socket InTheTry(Socket conn)
    {
        try
        {
            return conn.Duplicate();
        }
        finally
        {
            conn.Close();
        }
    }

    static Socket FinallyInOrder(Socket conn, byte[] data)
    {
        Socket copy;
        try
        {
            conn.Send(data);
        }
        finally
        {
            copy = conn.Duplicate(); //? SDA2007
            conn.Close();
        }
        return copy;
    }

    static Socket FinallyClosesAnother(Socket conn, Socket control, byte[] data)
    {
        try
        {
            control.Send(data);
        }
        finally
        {
            control.Close();
        }
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
