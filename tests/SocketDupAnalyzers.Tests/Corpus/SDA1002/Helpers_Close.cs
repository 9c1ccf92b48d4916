// SDA1002: a method of the compilation that closes its parameter on every normal path.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void AfterHelper(Socket conn, byte[] data)
    {
        End(conn);
        conn.Send(data); //! SDA1002
    }

    static void AfterQuietHelper(Socket conn, byte[] data)
    {
        EndQuietly(conn);
        conn.Send(data); //! SDA1002
    }

    static void AfterBothBranches(Socket conn, byte[] data)
    {
        EndEitherWay(conn, data);
        conn.Send(data); //! SDA1002
    }

    static async Task AfterAsyncHelper(Socket conn, byte[] data)
    {
        await EndAsync(conn);
        await conn.SendAsync(data, SocketFlags.None); //! SDA1002
    }

    static void AfterReport(Socket conn, byte[] data)
    {
        Report(conn);
        conn.Send(data);
    }

    static void AfterOther(Socket conn, Socket other, byte[] data)
    {
        End(other);
        conn.Send(data);
    }

    static void HelperLast(Socket conn, byte[] data)
    {
        conn.Send(data);
        EndQuietly(conn);
    }

    static void SplitByResult(Socket conn, byte[] data)
    {
        if (EndIfIdle(conn))
            return;
        conn.Send(data);
    }

    static void SplitWrong(Socket conn, byte[] data)
    {
        if (EndIfIdle(conn))
            conn.Send(data); //! SDA1002
    }

    static void End(Socket s) => s.Close();

    static void EndQuietly(Socket? s)
    {
        try { s?.Dispose(); } catch (IOException) { }
    }

    static void EndEitherWay(Socket s, byte[] data)
    {
        if (data.Length == 0)
        {
            s.Close(0);
            return;
        }
        s.Send(data);
        s.Close();
    }

    static async Task EndAsync(Socket s)
    {
        await Task.Yield();
        s.Close();
    }

    static void Report(Socket s) => Console.WriteLine(s.Connected);

    static bool EndIfIdle(Socket s)
    {
        if (s.Available > 0)
            return false;
        s.Close();
        return true;
    }
}
