using System.Linq;
using System.Net.Sockets;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA3001: what two send at once, a duplicate and its original, arrives as a mixture.</summary>
public sealed class ConcurrentIoProofs
{
    private const int Rounds = 20;

    private static readonly byte[] s_news = [.. Enumerable.Repeat((byte)1, 1 << 22)];
    private static readonly byte[] s_weather = [.. Enumerable.Repeat((byte)2, 1 << 22)];

    [LinuxFact]
    public async Task Two_senders_tear_their_messages()
    {
        var isTorn = false;
        for (var round = 0; round < Rounds && !isTorn; round++)
        {
            isTorn = await CountPiecesAsync(Page.Of("SDA3001").Bad("Broadcast")) > 2;
        }

        Assert.True(isTorn);
    }

    [LinuxFact]
    public async Task The_fix_keeps_messages_whole() => Assert.Equal(2, await CountPiecesAsync(await MendedExample.OfAsync("SDA3001", "Broadcast")));

    /// <summary>In how many pieces the peer receives the two messages.</summary>
    private static async Task<int> CountPiecesAsync(string source)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        using Socket connection = loopback.Accept();
        var sending = Task.Run(() => example.Call("Broadcast", "Send", connection, s_news, s_weather));
        var pieces = CountPieces(loopback.Client, s_news.Length + s_weather.Length);
        await sending;
        return pieces;
    }

    private static int CountPieces(Socket client, int length)
    {
        var buffer = new byte[1 << 16];
        var (pieces, last) = (0, 0);
        for (var read = 0; read < length;)
        {
            var received = client.Receive(buffer);
            foreach (var one in buffer.Take(received).Where(one => one != last))
            {
                (pieces, last) = (pieces + 1, one);
            }

            read += received;
        }

        return pieces;
    }
}
