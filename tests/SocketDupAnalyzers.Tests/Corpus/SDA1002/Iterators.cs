// SDA1002: iterator methods.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static IEnumerable<int> CloseThenRead(Socket conn, byte[] buffer)
    {
        conn.Close();
        yield return conn.Receive(buffer); //! SDA1002
    }

    static IEnumerable<int> CloseInLoop(Socket conn, byte[] buffer)
    {
        while (true)
        {
            yield return conn.Receive(buffer); //! SDA1002
            conn.Close();
        }
    }

    static IEnumerable<int> CloseAtEnd(Socket conn, byte[] buffer)
    {
        int read;
        while ((read = conn.Receive(buffer)) > 0)
            yield return read;
        conn.Close();
    }

    static IEnumerable<int> FinallyCloses(Socket conn, byte[] buffer)
    {
        try
        {
            while (true)
                yield return conn.Receive(buffer);
        }
        finally
        {
            conn.Close();
        }
    }

    static IEnumerable<int> UsingCloses(Socket listener, byte[] buffer)
    {
        using var conn = listener.Accept();
        yield return conn.Receive(buffer);
    }

    static IEnumerable<int> BreaksAfterClose(Socket conn, byte[] buffer)
    {
        while (true)
        {
            int read = conn.Receive(buffer);
            if (read == 0)
            {
                conn.Close();
                yield break;
            }
            yield return read;
        }
    }
}
