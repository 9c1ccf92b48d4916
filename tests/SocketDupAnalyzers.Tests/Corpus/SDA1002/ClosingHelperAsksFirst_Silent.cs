// SDA1002: a helper that asks whether the socket is open, or swallows what a closed one throws, may be called again (found in SSH.NET).
using System.Net;
using System.Net.Sockets;

class Cases
{
    static void Process(Socket client, Func<Socket, bool> handle)
    {
        try
        {
            if (!handle(client))
            {
                CloseAsking(client);
                Console.WriteLine("refused");
                return;
            }
        }
        catch (Exception)
        {
            CloseAsking(client);
        }
    }

    static void Twice(Socket client)
    {
        CloseSwallowing(client);
        CloseSwallowing(client);
    }

    static void AsksItself(Socket client, byte[] data)
    {
        client.Close();
        if (client.Connected)
            client.Send(data);
    }

    static void CarelessTwice(Socket client)
    {
        CloseCareless(client);
        CloseCareless(client); //! SDA1002
    }

    static void CloseAsking(Socket client)
    {
        if (client.Connected)
            client.Shutdown(SocketShutdown.Send);
        client.Dispose();
    }

    static void CloseSwallowing(Socket client)
    {
        try
        {
            client.Shutdown(SocketShutdown.Both);
        }
        catch (Exception)
        {
            // Closed already.
        }

        client.Close();
    }

    static void CloseCareless(Socket client)
    {
        client.Shutdown(SocketShutdown.Both);
        client.Close();
    }
}
