// SDA2001: new Socket(information) that is never closed.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Dropped(SocketInformation information, byte[] data)
    {
        var socket = new Socket(information); //! SDA2001
        socket.Send(data);
    }

    static void DroppedFromCopy(Socket conn, byte[] data)
    {
        var socket = new Socket(conn.DuplicateAndClose(Environment.ProcessId)); //! SDA2001
        socket.Send(data);
    }

    static void Used(SocketInformation information, byte[] data)
    {
        using var socket = new Socket(information);
        socket.Send(data);
    }

    static Socket Returned(SocketInformation information) => new Socket(information);

    static TcpClient Wrapped(SocketInformation information) => new TcpClient { Client = new Socket(information) };

    static void Finally(SocketInformation information, byte[] data)
    {
        var socket = new Socket(information);
        try
        {
            socket.Send(data);
        }
        finally
        {
            socket.Close();
        }
    }

    static NetworkStream Stream(SocketInformation information)
    {
        var socket = new Socket(information);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
