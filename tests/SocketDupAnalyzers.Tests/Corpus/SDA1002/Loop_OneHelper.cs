// One call of one helper, in a loop: what it closes in one turn it uses in the next.
using System.Net.Sockets;

namespace LoopOneHelper;

internal static class Sender
{
    public static void Again(Socket connection, byte[] bytes)
    {
        for (var i = 0; i < 3; i++)
        {
            SendAndClose(connection, bytes); //! SDA1002
        }
    }

    public static void Each(List<Socket> connections, byte[] bytes)
    {
        foreach (var connection in connections)
        {
            SendAndClose(connection, bytes);
        }
    }

    private static void SendAndClose(Socket connection, byte[] bytes)
    {
        connection.Send(bytes);
        connection.Close();
    }
}
