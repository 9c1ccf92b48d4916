// SDA1002: the close is on another path than the use.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Returns(Socket conn, bool stop, byte[] data)
    {
        if (stop)
        {
            conn.Close();
            return;
        }
        conn.Send(data);
    }

    static void Throws(Socket conn, bool stop, byte[] data)
    {
        if (stop)
        {
            conn.Close();
            throw new OperationCanceledException();
        }
        conn.Send(data);
    }

    static void Else(Socket conn, bool stop, byte[] data)
    {
        if (stop)
            conn.Close();
        else
            conn.Send(data);
    }

    static void Sections(Socket conn, int mode, byte[] data)
    {
        switch (mode)
        {
            case 0:
                conn.Close();
                break;
            case 1:
                conn.Send(data);
                break;
        }
    }

    static void Breaks(Socket conn, byte[] buffer)
    {
        while (true)
        {
            int read = conn.Receive(buffer);
            if (read == 0)
            {
                conn.Close();
                break;
            }
            Console.WriteLine(read);
        }
    }

    static void Continues(List<Socket> all, byte[] data)
    {
        foreach (var conn in all)
        {
            if (!conn.Connected)
            {
                conn.Close();
                continue;
            }
            conn.Send(data);
        }
    }

    static int Ternary(Socket conn, bool stop, byte[] data)
    {
        if (stop)
            conn.Close();
        return stop ? 0 : conn.Send(data);
    }
}
