// SDA1001: what one turn of a loop closes, the next one finds closed.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static List<Socket> ForLoop(Socket conn, int workers)
    {
        var copies = new List<Socket>();
        for (int i = 0; i < workers; i++)
        {
            copies.Add(conn.Duplicate()); //! SDA1001
            conn.Close();
        }
        return copies;
    }

    static List<Socket> WhileLoop(Socket conn, Queue<string> names)
    {
        var copies = new List<Socket>();
        while (names.Count > 0)
        {
            Console.WriteLine(names.Dequeue());
            var copy = conn.Duplicate(); //! SDA1001
            conn.Dispose();
            copies.Add(copy);
        }
        return copies;
    }

    static List<Socket> CloseAfterLoop(Socket conn, int workers)
    {
        var copies = new List<Socket>();
        for (int i = 0; i < workers; i++)
            copies.Add(conn.Duplicate());
        conn.Close();
        return copies;
    }

    static List<Socket> NewSocketEachTurn(Socket listener, int workers)
    {
        var copies = new List<Socket>();
        for (int i = 0; i < workers; i++)
        {
            var conn = listener.Accept();
            copies.Add(conn.Duplicate());
            conn.Close();
        }
        return copies;
    }

    static List<Socket> ReassignedEachTurn(Socket conn, Socket listener, int workers)
    {
        var copies = new List<Socket>();
        do
        {
            copies.Add(conn.Duplicate());
            conn.Close();
            conn = listener.Accept();
        }
        while (copies.Count < workers);
        conn.Close();
        return copies;
    }

    static Socket? ClosesAndLeaves(Socket conn, int workers)
    {
        Socket? last = null;
        while (true)
        {
            last?.Dispose();
            last = conn.Duplicate();
            if (--workers > 0)
                continue;
            conn.Close();
            break;
        }
        return last;
    }

    static List<Socket> EachItsOwn(IEnumerable<Socket> connections)
    {
        var copies = new List<Socket>();
        foreach (var conn in connections)
        {
            copies.Add(conn.Duplicate());
            conn.Close();
        }
        return copies;
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
