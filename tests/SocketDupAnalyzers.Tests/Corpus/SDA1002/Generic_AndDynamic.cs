// SDA1002: generic helpers that close or use what they are given.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void End<T>(T item) where T : IDisposable => item.Dispose();
    static void EndAll<T>(IEnumerable<T> items) where T : IDisposable
    {
        foreach (var item in items)
            item.Dispose();
    }
    static T Pass<T>(T item) => item;

    static void AfterGeneric(Socket conn, byte[] data)
    {
        End(conn);
        conn.Send(data); //! SDA1002
    }

    static void AfterPass(Socket conn, byte[] data)
    {
        Pass(conn).Close();
        conn.Send(data); //! SDA1002
    }

    static void BeforeGeneric(Socket conn, byte[] data)
    {
        conn.Send(data);
        End(conn);
    }

    static void OfList(List<Socket> others, Socket conn, byte[] data)
    {
        EndAll(others);
        conn.Send(data);
    }

    static void OfStream(Socket conn, FileStream file, byte[] data)
    {
        End(file);
        conn.Send(data);
    }
}
