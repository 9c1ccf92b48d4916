// SDA1002: members that need an open descriptor, right after each way of closing.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void SendAfterClose(Socket conn, byte[] data)
    {
        conn.Close();
        conn.Send(data); //! SDA1002
    }

    static int ReceiveAfterDispose(Socket conn, byte[] buffer)
    {
        conn.Dispose();
        return conn.Receive(buffer); //! SDA1002
    }

    static void SendAfterAbortiveClose(Socket conn, byte[] data)
    {
        conn.Close(0);
        conn.Send(data); //! SDA1002
    }

    static void SendAfterLingeringClose(Socket conn, byte[] data)
    {
        conn.Close(5);
        conn.Send(data); //! SDA1002
    }

    static void CloseLast(Socket conn, byte[] data)
    {
        conn.Send(data);
        conn.Close();
    }

    static int DisposeLast(Socket conn, byte[] buffer)
    {
        int read = conn.Receive(buffer);
        conn.Dispose();
        return read;
    }

    static void ShutdownThenClose(Socket conn)
    {
        conn.Shutdown(SocketShutdown.Both);
        conn.Close();
    }
}
