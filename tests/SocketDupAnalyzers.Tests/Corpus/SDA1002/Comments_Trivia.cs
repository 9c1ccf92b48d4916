// SDA1002: comments, parentheses, suppressions and directives.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Parenthesized(Socket conn, byte[] data)
    {
        (conn).Close();
        (conn).Send(data); //! SDA1002
    }

    static void Suppressed(Socket? conn, byte[] data)
    {
        conn!.Close();
        conn!.Send(data); //! SDA1002
    }

    static void Commented(Socket conn, byte[] data)
    {
        // conn.Close();
        conn.Send(data);
    }

    static void Directive(Socket conn, byte[] data)
    {
    #if NEVER_DEFINED
        conn.Close();
    #endif
        conn.Send(data);
    }

    static void Region(Socket conn, byte[] data)
    {
        #region send
        conn.Send(data);
        #endregion
        conn.Close();
    }

    static void Labelled(Socket conn, byte[] data)
    {
        conn.Close();
        Console.WriteLine("closed"); /* and now */ conn.Send(data); //! SDA1002
    }
}
