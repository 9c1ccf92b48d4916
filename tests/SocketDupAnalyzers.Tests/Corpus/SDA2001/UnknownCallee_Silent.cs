// SDA2001: handing over to a callee that cannot be seen.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

interface IHandler
{
    void Handle(Socket socket);
    Task HandleAsync(Socket socket);
}

abstract class HandlerBase
{
    public abstract void Take(Socket socket);
}

class Cases(IHandler handler, HandlerBase handlerBase, Action<Socket> callback)
{
    void Interface(Socket conn) => handler.Handle(conn.Duplicate());

    async Task InterfaceAsync(Socket conn)
    {
        var copy = conn.Duplicate();
        await handler.HandleAsync(copy);
    }

    void Abstract(Socket conn)
    {
        var copy = conn.Duplicate();
        handlerBase.Take(copy);
    }

    void Delegate(Socket conn) => callback(conn.Duplicate());

    void Reflection(Socket conn) => typeof(IHandler).GetMethod("Handle")!.Invoke(handler, [conn.Duplicate()]);

    void NotHanded(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
        handler.Handle(conn);
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
