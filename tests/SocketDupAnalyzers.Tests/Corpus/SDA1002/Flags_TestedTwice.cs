// SDA1002: simple flags, bools and nulls tested twice.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Flag(Socket conn, byte[] buffer)
    {
        bool closed = false;
        if (conn.Receive(buffer) == 0)
        {
            conn.Close();
            closed = true;
        }
        if (!closed)
            conn.Send(buffer);
    }

    static void FlagWrong(Socket conn, byte[] buffer)
    {
        bool closed = false;
        if (conn.Receive(buffer) == 0)
        {
            conn.Close();
            closed = true;
        }
        if (closed)
            conn.Send(buffer); //! SDA1002
    }

    static void Nulled(Socket? conn, byte[] buffer, bool stop)
    {
        if (stop)
        {
            conn?.Close();
            conn = null;
        }
        conn?.Send(buffer);
    }

    static void NulledTested(Socket? conn, byte[] buffer, bool stop)
    {
        if (conn != null && stop)
        {
            conn.Dispose();
            conn = null;
        }
        if (conn != null)
            conn.Send(buffer);
    }

    static void LoopFlag(Socket conn, byte[] buffer)
    {
        bool running = true;
        while (running)
        {
            int read = conn.Receive(buffer);
            if (read == 0)
            {
                conn.Close();
                running = false;
            }
        }
    }

    static void NotNulled(Socket? conn, byte[] buffer, bool stop)
    {
        if (stop)
            conn?.Close();
        conn?.Send(buffer); //! SDA1002
    }

    static void Keep(Socket conn, byte[] data, bool keep)
    {
        if (!keep)
            conn.Close();
        Console.WriteLine("between");
        if (keep)
            conn.Send(data);
    }
}
