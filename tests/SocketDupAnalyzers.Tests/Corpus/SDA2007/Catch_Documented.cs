// SDA2007: a catch that covers the documented exceptions and closes is enough.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void CatchSocketException(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            copy.Send(data);
        }
        catch (SocketException)
        {
            copy.Close();
            throw;
        }
        copy.Close();
    }

    static void CatchException(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            copy.Send(data);
            copy.Close();
        }
        catch (Exception)
        {
            copy.Close();
        }
    }

    static void CatchBoth(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            copy.Send(data);
        }
        catch (SocketException)
        {
            copy.Dispose();
            return;
        }
        catch (IOException)
        {
            copy.Dispose();
            return;
        }
        copy.Dispose();
    }

    static void CatchUnrelated(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        try
        {
            copy.Send(data);
        }
        catch (FormatException)
        {
            copy.Close();
            return;
        }
        copy.Close();
    }

    static void CatchWithoutClose(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        try
        {
            copy.Send(data);
        }
        catch (SocketException)
        {
            throw new InvalidOperationException("failed");
        }
        copy.Close();
    }

    static void CatchReturns(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate(); //! SDA2007
        try
        {
            copy.Send(data);
        }
        catch (SocketException)
        {
            return;
        }
        copy.Close();
    }

    static void CatchFallsThrough(Socket conn, byte[] data)
    {
        var copy = conn.Duplicate();
        try
        {
            copy.Send(data);
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
        copy.Close();
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
