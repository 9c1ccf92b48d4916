// SDA1002: a delegate for a method of a socket does what the method does.
using System.Net.Sockets;

static class Cases
{
    static void Closed(Socket socket, byte[] bytes)
    {
        Action close = socket.Close;
        close();
        socket.Send(bytes); //! SDA1002
    }

    static void SentByDelegate(Socket socket, byte[] bytes)
    {
        Func<byte[], int> send = socket.Send;
        socket.Close();
        send(bytes); //! SDA1002
    }

    static void NotCalled(Socket socket, byte[] bytes)
    {
        Action close = socket.Close;
        socket.Send(bytes);
        Console.CancelKeyPress += (_, _) => close();
    }

    static void OtherSocket(Socket socket, Socket other, byte[] bytes)
    {
        Action close = socket.Close;
        close();
        other.Send(bytes);
    }

    static void OtherPath(Socket socket, byte[] bytes, bool closes)
    {
        Action close = socket.Close;
        if (closes)
            close();
        else
            socket.Send(bytes);
    }
}
