// SDA1002: a try around the use whose catch names ObjectDisposedException.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void ByType(Socket conn, byte[] data)
    {
        conn.Close();
        try
        {
            conn.Send(data);
        }
        catch (ObjectDisposedException)
        {
        }
    }

    static void ByFilter(Socket conn, byte[] data)
    {
        conn.Close();
        try
        {
            conn.Send(data);
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
        }
    }

    static void ByFilterOr(Socket conn, byte[] data)
    {
        conn.Close();
        try
        {
            conn.Send(data);
        }
        catch (Exception e) when (e is SocketException || e is ObjectDisposedException)
        {
            Console.WriteLine(e.Message);
        }
    }

    static void OuterTry(Socket conn, byte[] data)
    {
        try
        {
            conn.Close();
            if (data.Length > 0)
            {
                conn.Send(data);
            }
        }
        catch (ObjectDisposedException e)
        {
            Console.WriteLine(e.ObjectName);
        }
    }

    static void SeveralCatches(Socket conn, byte[] data)
    {
        conn.Dispose();
        try
        {
            conn.Send(data);
        }
        catch (SocketException)
        {
        }
        catch (ObjectDisposedException)
        {
        }
    }

    static void OnlySocketException(Socket conn, byte[] data)
    {
        conn.Dispose();
        try
        {
            conn.Send(data); //! SDA1002
        }
        catch (SocketException)
        {
        }
    }

    static void CatchElsewhere(Socket conn, byte[] data)
    {
        try
        {
            conn.Close();
        }
        catch (ObjectDisposedException)
        {
        }
        conn.Send(data); //! SDA1002
    }

    static void OnlyFinally(Socket conn, byte[] data)
    {
        conn.Dispose();
        try
        {
            conn.Send(data); //! SDA1002
        }
        finally
        {
            Console.WriteLine("done");
        }
    }
}
