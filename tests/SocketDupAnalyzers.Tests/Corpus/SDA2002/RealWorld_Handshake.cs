// SDA2002: a handshake on a copy that gives up without closing.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static Socket? GivesUp(Socket conn, byte[] buffer)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (copy.Receive(buffer) < 4)
            return null;
        if (buffer[0] != 0x16)
            return null;
        return copy;
    }

    static Socket? Closes(Socket conn, byte[] buffer)
    {
        var copy = conn.Duplicate();
        try
        {
            if (copy.Receive(buffer) >= 4 && buffer[0] == 0x16)
                return copy;
        }
        catch (Exception)
        {
            copy.Dispose();
            throw;
        }
        copy.Dispose();
        return null;
    }

    static bool Peeks(Socket conn, byte[] buffer)
    {
        using var copy = conn.Duplicate();
        if (copy.Receive(buffer, SocketFlags.Peek) < 4)
            return false;
        return buffer[0] == 0x16;
    }

    static bool PeeksAndForgets(Socket conn, byte[] buffer)
    {
        var copy = conn.Duplicate(); //! SDA2002
        if (copy.Receive(buffer, SocketFlags.Peek) < 4)
            return false;
        copy.Close();
        return buffer[0] == 0x16;
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
