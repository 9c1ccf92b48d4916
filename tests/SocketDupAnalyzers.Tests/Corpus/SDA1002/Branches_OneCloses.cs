// SDA1002: a close on one of the paths is enough.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void If(Socket conn, bool stop, byte[] data)
    {
        if (stop)
            conn.Close();
        conn.Send(data); //! SDA1002
    }

    static void Switch(Socket conn, int mode, byte[] data)
    {
        switch (mode)
        {
            case 0:
                conn.Close();
                break;
            default:
                conn.Receive(data);
                break;
        }
        conn.Send(data); //! SDA1002
    }

    static void ForgottenReturn(Socket conn, byte[] buffer, TextWriter log)
    {
        int read = conn.Receive(buffer);
        if (read == 0)
        {
            log.WriteLine("closed by peer");
            conn.Close();
        }
        conn.Send(buffer, read, SocketFlags.None); //! SDA1002
    }

    static void ForgottenContinue(Queue<byte[]> packets, Socket conn)
    {
        while (packets.TryDequeue(out var packet))
        {
            if (packet.Length == 0)
                conn.Close();
            conn.Send(packet); //! SDA1002
        }
    }

    static void WithReturn(Socket conn, byte[] buffer)
    {
        int read = conn.Receive(buffer);
        if (read == 0)
        {
            conn.Close();
            return;
        }
        conn.Send(buffer, read, SocketFlags.None);
    }

    static void CloseWhenEmpty(Queue<byte[]> packets, Socket conn)
    {
        while (packets.TryDequeue(out var packet))
        {
            if (packet.Length == 0)
            {
                conn.Close();
                return;
            }
            conn.Send(packet);
        }
        conn.Send([0]);
    }

    static void SameTestTwice(Socket conn, bool stop, byte[] data)
    {
        if (stop)
            conn.Close();
        if (!stop)
            conn.Send(data);
    }

    static void ClosesAfterBranch(Socket conn, bool announce, byte[] data)
    {
        if (announce)
            conn.Send(data);
        conn.Close();
    }
}
