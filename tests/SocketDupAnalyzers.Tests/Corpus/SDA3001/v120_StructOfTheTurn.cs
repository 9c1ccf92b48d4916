using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace StructOfTheTurn;

public sealed class Clients
{
    private readonly ConcurrentDictionary<int, Socket> _clients = new();

    /// <summary>The pair is a value of the turn, and so is the socket in it.</summary>
    public Task ReceiveAll(bool echo)
    {
        var tasks = new List<Task>();
        foreach (KeyValuePair<int, Socket> pair in _clients)
        {
            var client = pair.Value;
            tasks.Add(echo ? Echo(client) : Drop(client));
        }

        return Task.WhenAll(tasks);
    }

    public Task ReceiveFirst(Socket first)
    {
        var pair = new KeyValuePair<int, Socket>(1, first);
        var tasks = new List<Task>();
        for (var i = 0; i < 2; i++)
        {
            tasks.Add(Drop(pair.Value)); //! SDA3001
        }

        return Task.WhenAll(tasks);
    }

    private static async Task Echo(Socket client)
    {
        var data = new byte[10];
        await client.ReceiveAsync(data, SocketFlags.None);
        await client.SendAsync(data, SocketFlags.None);
    }

    private static async Task Drop(Socket client) => await client.ReceiveAsync(new byte[10], SocketFlags.None);
}
