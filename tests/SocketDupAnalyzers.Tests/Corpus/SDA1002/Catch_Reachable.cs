// SDA1002: a catch is reachable from every operation of its try.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void CatchUses(Socket conn, string path, byte[] error)
    {
        try
        {
            conn.Close();
            File.Delete(path);
        }
        catch (IOException)
        {
            conn.Send(error); //! SDA1002
        }
    }

    static void CatchCloses(Socket conn, byte[] data)
    {
        try
        {
            conn.Receive(data);
        }
        catch (SocketException)
        {
            conn.Close();
        }
        conn.Send(data); //! SDA1002
    }

    static void CatchClosesAndReturns(Socket conn, byte[] data)
    {
        try
        {
            conn.Receive(data);
        }
        catch (SocketException)
        {
            conn.Close();
            return;
        }
        conn.Send(data);
    }

    static void CatchSendsThenCloses(Socket conn, string path, byte[] error)
    {
        try
        {
            File.Delete(path);
        }
        catch (IOException)
        {
            conn.Send(error);
        }
        conn.Close();
    }

    static void CatchWithLog(Socket conn, byte[] data, TextWriter log)
    {
        try
        {
            conn.Receive(data);
            conn.Send(data);
        }
        catch (SocketException e)
        {
            log.WriteLine(e.SocketErrorCode);
            conn.Close();
        }
    }

    static bool FlagFromCatch(Socket conn, byte[] data)
    {
        bool ok = true;
        try
        {
            conn.Receive(data);
        }
        catch (SocketException)
        {
            conn.Close();
            ok = false;
        }
        if (ok)
            conn.Send(data);
        return ok;
    }
}
