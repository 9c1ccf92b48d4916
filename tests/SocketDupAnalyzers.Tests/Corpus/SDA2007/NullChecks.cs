// SDA2007: null-conditional duplicates.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Conditional(Socket? conn, byte[] data)
    {
        var copy = conn?.Duplicate(); //! SDA2007
        copy?.Send(data);
        copy?.Close();
    }

    static void ConditionalUsing(Socket? conn, byte[] data)
    {
        using var copy = conn?.Duplicate();
        copy?.Send(data);
    }

    static void ThrowIfNull(Socket? conn)
    {
        var copy = conn?.Duplicate();
        ArgumentNullException.ThrowIfNull(copy);
        copy.Close();
    }

    static Socket? ReturnedConditional(Socket? conn)
    {
        var copy = conn?.Duplicate();
        if (copy == null)
            return null;
        copy.NoDelay = true;
        return copy;
    }

    static void CallWhenNull(Socket? conn, Action fallback)
    {
        var copy = conn?.Duplicate();
        if (copy == null)
        {
            fallback();
            return;
        }
        copy.Close();
    }

    static void CallWhenNotNull(Socket? conn, Action announce)
    {
        var copy = conn?.Duplicate(); //! SDA2007
        if (copy == null)
            return;
        announce();
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
