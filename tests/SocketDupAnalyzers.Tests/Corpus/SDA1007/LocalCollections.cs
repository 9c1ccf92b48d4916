// SDA1007 stays silent: a collection, array, tuple or object local to the scope; Select lists; disposal of all in finally.
using System.Collections;
using System.Net.Sockets;

internal static class Locals
{
    public static int SelectTwo(Socket a, Socket listener)
    {
        using var b = listener.Accept();
        var read = new List<Socket> { a };
        read.Add(b);
        Socket.Select(read, null, null, 1000);
        return read.Count;
    }

    public static void SelectOld(Socket listener)
    {
        using (var connection = listener.Accept())
        {
            var list = new ArrayList();
            list.Add(connection);
            Socket.Select(list, null, null, 1000);
        }
    }

    public static async Task WhenAllAsync(Socket listener)
    {
        using var first = await listener.AcceptAsync();
        using var second = await listener.AcceptAsync();
        var sockets = new[] { first, second };
        await Task.WhenAll(sockets.Select(s => s.SendAsync(new byte[1])));
    }

    public static string Pairing(Socket listener)
    {
        using var socket = listener.Accept();
        var pair = (socket, name: socket.RemoteEndPoint!.ToString()!);
        return pair.name;
    }

    public static void Mapping(Socket listener)
    {
        using var socket = listener.Accept();
        var map = new Dictionary<string, Socket>();
        map["only"] = socket;
        foreach (var (name, s) in map)
        {
            s.Send(System.Text.Encoding.UTF8.GetBytes(name));
        }
    }

    public static List<Socket> EscapingLocal(Socket listener)
    {
        using var socket = listener.Accept();
        var list = new List<Socket>();
        list.Add(socket); //? SDA1007
        return list; //? SDA1007
    }
}
