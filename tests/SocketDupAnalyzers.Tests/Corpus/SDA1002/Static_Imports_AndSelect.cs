// SDA1002: lists of sockets, elements and lookups are different sockets.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void OtherElement(Socket[] all, byte[] data)
    {
        all[0].Close();
        all[1].Send(data);
    }

    static void NextElement(Socket[] all, int i, byte[] data)
    {
        all[i].Close();
        i++;
        all[i].Send(data);
    }

    static void Replaced(List<Socket> all, Socket fresh, byte[] data)
    {
        all[0].Close();
        all[0] = fresh;
        all[0].Send(data);
    }

    static void Removed(Dictionary<string, Socket> all, string key, byte[] data)
    {
        if (all.Remove(key, out var old))
            old.Close();
        foreach (var other in all.Values)
            other.Send(data);
    }

    static void Dequeued(Queue<Socket> queue, byte[] data)
    {
        queue.Dequeue().Close();
        queue.Dequeue().Send(data);
    }

    static void Local(Queue<Socket> queue, byte[] data)
    {
        var conn = queue.Dequeue();
        conn.Close();
        conn.Send(data); //! SDA1002
    }

    static void ForeachVariable(List<Socket> all, byte[] data)
    {
        foreach (var conn in all)
        {
            conn.Close();
            conn.Send(data); //! SDA1002
        }
    }
}
