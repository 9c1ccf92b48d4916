// GetOrAdd stores the client only where it returns it; the one that is closed is the loser of the race, which was not stored.
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

public class Pool
{
    readonly ConcurrentDictionary<IPEndPoint, UdpClient> _clients = new();

    public async Task Send(IPEndPoint at, byte[] data) => await Get(at).SendAsync(data, data.Length, at);

    UdpClient Get(IPEndPoint at)
    {
        if (_clients.TryGetValue(at, out var existing)) return existing;
        var client = new UdpClient(at.AddressFamily);
        try
        {
            client.JoinMulticastGroup(at.Address);
        }
        catch
        {
            client.Dispose();
            throw;
        }
        var actual = _clients.GetOrAdd(at, client);
        if (!ReferenceEquals(actual, client))
        {
            client.Dispose();
            return actual;
        }
        return client;
    }
}
