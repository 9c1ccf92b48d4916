// A handshake over a duplicate: the exceptions of Send and Receive leave it open; a catch that only logs does not help.
using System.ComponentModel;
using System.Net.Sockets;
using System.Runtime.InteropServices;

internal class Handshake
{
    public bool Run(Socket peer, byte[] hello)
    {
        var copy = Native.CloneSocket(peer); //! SDA2007
        copy.Send(hello);
        var echo = new byte[hello.Length];
        var ok = copy.Receive(echo) == hello.Length && echo.AsSpan().SequenceEqual(hello);
        copy.Close();
        return ok;
    }

    public bool RunRight(Socket peer, byte[] hello)
    {
        var copy = Native.CloneSocket(peer);
        try
        {
            copy.Send(hello);
            return true;
        }
        catch (SocketException e)
        {
            Console.Error.WriteLine(e.Message);
            return false;
        }
        finally
        {
            copy.Close();
        }
    }
}

internal static class Native
{
    [DllImport("libc.so.6", SetLastError = true)] private static extern int dup(int oldfd);

    internal static Socket CloneSocket(Socket source)
    {
        var number = dup((int)source.SafeHandle.DangerousGetHandle()); //? SDA4002 SDA4004
        if (number == -1)
        {
            throw new Win32Exception(Marshal.GetLastWin32Error());
        }

        var handle = new SafeSocketHandle(new IntPtr(number), true);
        return new Socket(handle);
    }
}
