// SDA2001: the next turn of a loop overwrites it, with none closed after the loop.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void For(Socket conn, byte[][] packets)
    {
        Socket? copy = null;
        for (int i = 0; i < packets.Length; i++)
        {
            copy = conn.Duplicate(); //! SDA2001
            copy.Send(packets[i]);
        }
    }

    static void Foreach(IEnumerable<Socket> all, byte[] data)
    {
        foreach (var conn in all)
        {
            var copy = conn.Duplicate(); //! SDA2001
            copy.Send(data);
        }
    }

    static void While(Socket conn, Queue<byte[]> packets)
    {
        while (packets.TryDequeue(out var packet))
            conn.Duplicate().Send(packet); //! SDA2001
    }

    static void UsingPerTurn(IEnumerable<Socket> all, byte[] data)
    {
        foreach (var conn in all)
        {
            using var copy = conn.Duplicate();
            copy.Send(data);
        }
    }

    static List<Socket> Collected(IEnumerable<Socket> all)
    {
        var copies = new List<Socket>();
        foreach (var conn in all)
            copies.Add(conn.Duplicate());
        return copies;
    }

    static IEnumerable<Socket> Yielded(IEnumerable<Socket> all)
    {
        foreach (var conn in all)
        {
            var copy = conn.Duplicate();
            yield return copy;
        }
    }

    static Socket[] Projected(IEnumerable<Socket> all) => all.Select(conn => conn.Duplicate()).ToArray();
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
