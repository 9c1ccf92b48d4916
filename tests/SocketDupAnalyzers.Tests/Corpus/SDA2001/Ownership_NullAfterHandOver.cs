// Ownership: x = null after the hand-over with finally { x?.Dispose(); }, success flags, correlated flags, catch-only clean-up.
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal sealed class Owner(List<Socket> sockets)
{
    public void Nulled(Socket s)
    {
        Socket? copy = null;
        try
        {
            copy = s.Duplicate();
            copy.NoDelay = true;
            sockets.Add(copy);
            copy = null;
        }
        finally
        {
            copy?.Dispose();
        }
    }

    public Socket NulledReturn(Socket s)
    {
        Socket? copy = null;
        try
        {
            copy = s.Duplicate();
            copy.Send("x"u8);
            var result = copy;
            copy = null;
            return result;
        }
        finally
        {
            if (copy != null)
            {
                copy.Dispose();
            }
        }
    }

    public void Flagged(Socket s)
    {
        var copy = s.Duplicate();
        var given = false;
        try
        {
            copy.Send("x"u8);
            sockets.Add(copy);
            given = true;
        }
        finally
        {
            if (!given)
            {
                copy.Dispose();
            }
        }
    }

    public void Correlated(Socket s, bool want)
    {
        Socket? copy = null;
        if (want)
        {
            copy = s.Duplicate(); //? SDA2007
        }

        Console.WriteLine("between");
        if (want)
        {
            copy!.Send("x"u8);
            copy.Dispose();
        }
    }

    public Socket CatchOnly(Socket s)
    {
        var copy = s.Duplicate();
        try
        {
            copy.Send("x"u8);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    public void NulledTooEarly(Socket s)
    {
        Socket? copy = s.Duplicate(); //? SDA2001 SDA2002
        try
        {
            copy.Send("x"u8);
            copy = null;
        }
        finally
        {
            copy?.Dispose();
        }
    }

    public void NulledOnOnePath(Socket s, bool keep)
    {
        Socket? copy = s.Duplicate(); //! SDA2002
        try
        {
            if (keep)
            {
                copy = null;
            }
        }
        finally
        {
            copy?.Dispose();
        }
    }
}

internal static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern SafeSocketHandle Copy(SafeSocketHandle source);

    public static Socket Duplicate(this Socket socket)
    {
        var handle = Copy(socket.SafeHandle);
        if (handle.IsInvalid)
        {
            handle.Dispose();
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(handle);
    }
}
