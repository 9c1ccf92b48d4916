// SDA1002: a close in a handler that leaves the loop, and one that starts a new connection.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void LeavesLoop(Socket conn, byte[] buffer)
    {
        while (true)
        {
            try
            {
                conn.Receive(buffer);
            }
            catch (SocketException)
            {
                conn.Close();
                break;
            }
        }
    }

    static void StaysInLoop(Socket conn, byte[] buffer)
    {
        while (true)
        {
            try
            {
                conn.Receive(buffer); //! SDA1002
            }
            catch (SocketException)
            {
                conn.Close();
            }
        }
    }

    static void Reconnects(Socket conn, EndPoint remote, byte[] buffer)
    {
        while (true)
        {
            try
            {
                conn.Receive(buffer);
            }
            catch (SocketException)
            {
                conn.Close();
                conn = new Socket(SocketType.Stream, ProtocolType.Tcp);
                conn.Connect(remote);
            }
        }
    }

    static void ChecksConnected(Socket conn, byte[] buffer)
    {
        while (conn.Connected)
        {
            if (conn.Receive(buffer) == 0)
                return;
        }
        conn.Close();
    }
}
