// SDA1002: extension blocks whose members use or close the socket.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

static class SocketMembers
{
    extension(Socket socket)
    {
        public void SendText(string text) => socket.Send(System.Text.Encoding.ASCII.GetBytes(text));

        public void End()
        {
            socket.Close();
        }

        public string Kind => socket.SocketType.ToString();
    }
}

class Cases
{
    static void UseLate(Socket conn)
    {
        conn.Close();
        conn.SendText("late"); //! SDA1002
    }

    static void CloseByMember(Socket conn, byte[] data)
    {
        conn.End();
        conn.Send(data); //! SDA1002
    }

    static string Kind(Socket conn)
    {
        conn.Close();
        return conn.Kind;
    }

    static void InOrder(Socket conn)
    {
        conn.SendText("hello");
        conn.End();
    }

    static void EndTwice(Socket conn)
    {
        conn.End();
        conn.End();
    }
}
