// SDA2001: closed in a finally or in every handler.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Finally(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            copy.Send(data);
        }
        finally
        {
            copy.Close();
        }
    }

    static void FinallyWithNull(Socket conn, byte[] data)
    {
        Socket? copy = null;
        try
        {
            copy = conn.Duplicate();
            copy.Send(data);
        }
        finally
        {
            copy?.Dispose();
        }
    }

    static Socket CatchThenReturn(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            copy.Send(data);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    static void FinallyClosesOriginal(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        try
        {
            copy.Send(data);
        }
        finally
        {
            conn.Close();
        }
    }

    static void CatchWithoutClose(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2001
        try
        {
            copy.Send(data);
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.Message);
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
