// SDA1002: goto, goto case and switch expressions.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Retry(Socket conn, byte[] data, int attempts)
    {
    again:
        conn.Send(data); //! SDA1002
        conn.Close();
        if (--attempts > 0)
            goto again;
    }

    static void RetryAnew(Socket conn, Socket listener, byte[] data, int attempts)
    {
    again:
        conn.Send(data);
        conn.Close();
        conn = listener.Accept();
        if (--attempts > 0)
            goto again;
        conn.Close();
    }

    static void CaseGoto(Socket conn, int mode, byte[] data)
    {
        switch (mode)
        {
            case 0:
                conn.Close();
                goto case 1;
            case 1:
                conn.Send(data); //! SDA1002
                break;
        }
    }

    static void CaseGotoEnd(Socket conn, int mode, byte[] data)
    {
        switch (mode)
        {
            case 0:
                conn.Send(data);
                goto case 1;
            case 1:
                conn.Close();
                break;
        }
    }

    static int Expression(Socket conn, int mode, byte[] data)
    {
        conn.Close();
        return mode switch
        {
            0 => conn.Send(data), //! SDA1002
            _ => 0,
        };
    }

    static int ExpressionOther(Socket conn, Socket other, int mode, byte[] data)
    {
        conn.Close();
        return mode switch
        {
            0 => other.Send(data),
            1 => conn.GetHashCode(),
            _ => 0,
        };
    }

    static void ForwardPastUse(Socket conn, byte[] data, bool stop)
    {
        if (stop)
        {
            conn.Close();
            goto end;
        }
        conn.Send(data);
    end:
        Console.WriteLine("done");
    }
}
