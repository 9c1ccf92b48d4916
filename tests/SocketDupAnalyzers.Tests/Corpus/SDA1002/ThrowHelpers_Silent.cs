// SDA1002: a helper that never returns ends its path.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Diagnostics.CodeAnalysis;

class Cases
{
    [DoesNotReturn] static void Fail() => throw new InvalidOperationException();
    static void Give() => throw new NotSupportedException();

    static void Annotated(Socket conn, byte[] data)
    {
        if (data.Length == 0)
        {
            conn.Close();
            Fail();
        }
        conn.Send(data);
    }

    static void Visible(Socket conn, byte[] data)
    {
        if (data.Length == 0)
        {
            conn.Close();
            Give();
        }
        conn.Send(data);
    }

    static void Exits(Socket conn, byte[] data)
    {
        if (data.Length == 0)
        {
            conn.Close();
            Environment.Exit(2);
        }
        conn.Send(data);
    }

    static void Continues(Socket conn, byte[] data)
    {
        if (data.Length == 0)
        {
            conn.Close();
            Console.Error.WriteLine("empty");
        }
        conn.Send(data); //! SDA1002
    }

    static void Guard(Socket conn, byte[] data)
    {
        ArgumentNullException.ThrowIfNull(data);
        conn.Send(data);
        conn.Close();
    }
}
