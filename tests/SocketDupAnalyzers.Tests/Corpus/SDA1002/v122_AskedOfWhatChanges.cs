using System.Collections.Generic;
using System.Net.Sockets;
using System.Text;

namespace AskedOfWhatChanges;

/// <summary>A count answers the same again until a method of its collection has run; one that only looks changes nothing.</summary>
public static class Counts
{
    public static void Grown(Socket socket, List<int> queue, byte[] data)
    {
        if (queue.Count == 0)
        {
            socket.Close();
        }

        queue.Add(1);
        if (queue.Count > 0)
        {
            socket.Send(data); //! SDA1002
        }
    }

    public static void Appended(Socket socket, StringBuilder text, byte[] data)
    {
        if (text.Length == 0)
        {
            socket.Close();
        }

        text.Append('x');
        if (text.Length > 0)
        {
            socket.Send(data); //! SDA1002
        }
    }

    public static void LookedAt(Socket socket, List<int> queue, byte[] data)
    {
        if (queue.Count == 0)
        {
            socket.Close();
        }

        if (queue.Contains(3))
        {
            data = new byte[1];
        }

        if (queue.Count > 0)
        {
            socket.Send(data);
        }
    }

    public static void Drained(Socket socket, Queue<byte[]> queue)
    {
        while (queue.Count > 0)
        {
            socket.Send(queue.Dequeue());
        }

        socket.Close();
        if (queue.Count == 0)
        {
            socket.Send(new byte[1]); //! SDA1002
        }
    }

    public static void NeitherNor(Socket socket, int? number, byte[] data)
    {
        if (number > 0)
        {
            data = new byte[1];
        }
        else
        {
            socket.Close();
        }

        if (!(number <= 0))
        {
            socket.Send(data); //! SDA1002
        }
    }
}
