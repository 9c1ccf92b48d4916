// SDA2007: calls in loops.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Each(List<Socket> all, byte[] data)
    {
        for (int i = 0; i < all.Count; i++)
        {
            var copy = all[i].Duplicate(); //! SDA2007
            copy.Send(data);
            copy.Close();
        }
    }

    static void OneForAll(Socket conn, byte[][] packets)
    {
        var copy = conn.Duplicate(); //! SDA2007
        for (int i = 0; i < packets.Length; i++)
            copy.Send(packets[i]);
        copy.Close();
    }

    static void EachUsing(List<Socket> all, byte[] data)
    {
        for (int i = 0; i < all.Count; i++)
        {
            using var copy = all[i].Duplicate();
            copy.Send(data);
        }
    }

    static void OneForAllUsing(Socket conn, byte[][] packets)
    {
        using var copy = conn.Duplicate();
        foreach (var packet in packets)
            copy.Send(packet);
    }

    static void EachClosedAtOnce(List<Socket> all)
    {
        for (int i = 0; i < all.Count; i++)
        {
            var copy = all[i].Duplicate();
            copy.Close();
        }
    }

    static List<Socket> Collected(List<Socket> all)
    {
        var copies = new List<Socket>();
        for (int i = 0; i < all.Count; i++)
            copies.Add(all[i].Duplicate());
        return copies;
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
