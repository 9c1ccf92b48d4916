// SDA1002: uses in and after a finally.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void ShutdownInFinally(Socket conn, byte[] data)
    {
        try
        {
            conn.Send(data);
            conn.Close();
        }
        finally
        {
            conn.Shutdown(SocketShutdown.Both); //! SDA1002
        }
    }

    static void AfterFinally(Socket conn, byte[] data)
    {
        try
        {
            conn.Send(data);
        }
        finally
        {
            conn.Close();
        }
        conn.Send(data); //! SDA1002
    }

    static void WrongOrderInFinally(Socket conn, byte[] data)
    {
        try
        {
            conn.Send(data);
        }
        finally
        {
            conn.Close();
            Console.WriteLine(conn.LocalEndPoint); //! SDA1002
        }
    }

    static void RightOrder(Socket conn, byte[] data)
    {
        try
        {
            conn.Send(data);
        }
        finally
        {
            conn.Shutdown(SocketShutdown.Both);
            conn.Close();
        }
    }

    static void InnerFinally(Socket conn, Socket other, byte[] data)
    {
        try
        {
            conn.Send(data);
            other.Close();
        }
        finally
        {
            conn.Shutdown(SocketShutdown.Both);
            conn.Close();
        }
    }

    static void Rethrown(Socket conn, byte[] data)
    {
        try
        {
            conn.Send(data);
        }
        catch
        {
            conn.Close();
            throw;
        }
        conn.Send(data);
    }
}
