// SDA2002: a proxy that copies one side and forgets it when the other cannot be reached.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

sealed class Proxy
{
    public static void Forgets(Socket client, EndPoint? target)
    {
        var up = client.Duplicate(); //! SDA2002
        if (target == null)
        {
            Console.WriteLine("no target");
            return;
        }
        up.Close();
    }

    public static (Socket, EndPoint)? ForgetsPair(Socket client, EndPoint? target)
    {
        var up = client.Duplicate(); //! SDA2002
        if (target == null)
            return null;
        return (up, target);
    }

    public static (Socket, EndPoint)? ChecksFirst(Socket client, EndPoint? target)
    {
        if (target == null)
            return null;
        return (client.Duplicate(), target);
    }

    public static void Closes(Socket client, EndPoint? target)
    {
        using var up = client.Duplicate();
        if (target == null)
        {
            Console.WriteLine("no target");
            return;
        }
        up.SendTo([1], target);
    }

    public static Socket? ClosesWhenRefused(Socket client, Func<bool>? accept)
    {
        var up = client.Duplicate();
        if (accept == null)
        {
            up.Dispose();
            return null;
        }
        return up;
    }
}

static class SocketCopies
{
    [DllImport("libc", SetLastError = true)]
    private static extern int fcntl(SafeHandle descriptor, int command, int argument);

    public static Socket Duplicate(this Socket socket)
    {
        int copy = fcntl(socket.SafeHandle, 1030, 0);
        if (copy < 0)
            throw new SocketException(Marshal.GetLastPInvokeError());
        return new Socket(new SafeSocketHandle((IntPtr)copy, ownsHandle: true));
    }
}
