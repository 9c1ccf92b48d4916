// SDA2001: ownership attributes, by name, overrule inference.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace JetBrains.Annotations
{
    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Method)]
    sealed class HandlesResourceDisposalAttribute : Attribute;
}

namespace Contracts
{
    [AttributeUsage(AttributeTargets.Parameter)]
    sealed class TakesOwnershipAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Parameter)]
    sealed class NotedAttribute : Attribute;
}

class Cases
{
    static void Take([Contracts.TakesOwnership] Socket socket) => Console.WriteLine(socket.Connected);
    static void Handle([JetBrains.Annotations.HandlesResourceDisposal] Socket socket) => Console.WriteLine(socket.Connected);
    static void Look([Contracts.Noted] Socket socket) => Console.WriteLine(socket.Connected);

    static void Taken(Socket conn) => Take(conn.Duplicate());

    static void Handled(Socket conn)
    {
        var copy = conn.Duplicate();
        Handle(copy);
    }

    static void OnlyLooked(Socket conn)
    {
        var copy = conn.Duplicate(); //! SDA2001
        Look(copy);
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
