// SDA1002: bind, listen, accept, connect, poll, shutdown, disconnect and control calls.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    static void Bind(Socket socket, EndPoint local)
    {
        socket.Close();
        socket.Bind(local); //! SDA1002
    }

    static void Listen(Socket socket)
    {
        socket.Close();
        socket.Listen(16); //! SDA1002
    }

    static Socket Accept(Socket socket)
    {
        socket.Close();
        return socket.Accept(); //! SDA1002
    }

    static void Connect(Socket socket, EndPoint remote)
    {
        socket.Close();
        socket.Connect(remote); //! SDA1002
    }

    static bool Poll(Socket socket)
    {
        socket.Dispose();
        return socket.Poll(1000, SelectMode.SelectRead); //! SDA1002
    }

    static void ShutdownLate(Socket socket)
    {
        socket.Close();
        socket.Shutdown(SocketShutdown.Both); //! SDA1002
    }

    static void DisconnectLate(Socket socket)
    {
        socket.Dispose();
        socket.Disconnect(false); //! SDA1002
    }

    static int Control(Socket socket)
    {
        socket.Dispose();
        return socket.IOControl(IOControlCode.DataToRead, null, new byte[4]); //! SDA1002
    }

    static void Setup(Socket socket, EndPoint local)
    {
        socket.Bind(local);
        socket.Listen(16);
    }

    static void Reconnect(Socket socket, EndPoint remote)
    {
        socket.Shutdown(SocketShutdown.Both);
        socket.Disconnect(reuseSocket: true);
        socket.Connect(remote);
    }

    static Socket NewForRetry(Socket socket, EndPoint remote)
    {
        socket.Close();
        socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(remote);
        return socket;
    }

    static bool PollThenClose(Socket socket)
    {
        bool ready = socket.Poll(1000, SelectMode.SelectRead);
        socket.Close();
        return ready;
    }

    static void ShutdownInTry(Socket socket)
    {
        try
        {
            socket.Shutdown(SocketShutdown.Both);
        }
        catch (SocketException)
        {
        }
        finally
        {
            socket.Close();
        }
    }
}
