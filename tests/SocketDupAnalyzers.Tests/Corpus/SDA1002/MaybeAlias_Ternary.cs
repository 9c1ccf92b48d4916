// SDA1002: which socket an expression yields depends on the path.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void ClosesOneOfTwo(Socket a, Socket b, bool first, byte[] data)
    {
        var chosen = first ? a : b;
        chosen.Close();
        a.Send(data); //! SDA1002
    }

    static void ClosesFallback(Socket? a, Socket b, byte[] data)
    {
        var chosen = a ?? b;
        chosen.Close();
        b.Send(data); //! SDA1002
    }

    static void Third(Socket a, Socket b, Socket c, bool first, byte[] data)
    {
        var chosen = first ? a : b;
        chosen.Close();
        c.Send(data);
    }

    static void SendsToChosen(Socket a, Socket b, bool first, byte[] data)
    {
        var chosen = first ? a : b;
        chosen.Send(data);
        a.Close();
        b.Close();
    }

    static void ClosesTheOther(Socket a, Socket b, bool first, byte[] data)
    {
        if (first)
        {
            b.Close();
            a.Send(data);
        }
        else
        {
            a.Close();
            b.Send(data);
        }
    }
}
