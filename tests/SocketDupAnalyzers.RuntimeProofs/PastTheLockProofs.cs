using System.Collections.Generic;
using System.Linq;
using System.Net.Sockets;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA3002: what goes past the lock that the others hold lands in the middle of their message.</summary>
public sealed class PastTheLockProofs
{
    private const int Rounds = 20;

    private static readonly byte[] s_header = [.. Enumerable.Repeat((byte)1, 1 << 22)];
    private static readonly byte[] s_body = [.. Enumerable.Repeat((byte)2, 1 << 22)];

    /// <summary>The message, and then the ping, which is a zero.</summary>
    private static readonly byte[] s_whole = [1, 2, 0];

    [LinuxFact]
    public async Task A_ping_without_the_lock_tears_a_message()
    {
        var isTorn = false;
        for (var round = 0; round < Rounds && !isTorn; round++)
        {
            isTorn = !s_whole.SequenceEqual(await PiecesAsync(Page.Of("SDA3002").Bad("Session")));
        }

        Assert.True(isTorn);
    }

    [LinuxFact]
    public async Task The_fix_keeps_the_message_whole() => Assert.Equal(s_whole, await PiecesAsync(await MendedExample.OfAsync("SDA3002", "Session")));

    /// <summary>The pieces in which the peer receives a message and a ping, by the bytes that they are made of. The ping is called while the message is on its way.</summary>
    private static async Task<IReadOnlyList<byte>> PiecesAsync(string source)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        using Socket connection = loopback.Accept();
        var session = example.Create("Session", connection);
        var sending = Task.Run(() => example.Call(session, "Send", s_header, s_body));
        var pieces = new List<byte>();
        Receive(loopback.Client, 1, pieces);
        var pinging = Task.Run(() => example.Call(session, "Ping"));
        await Task.WhenAny(pinging, Task.Delay(100));
        Receive(loopback.Client, s_header.Length + s_body.Length, pieces);
        await Task.WhenAll(sending, pinging);
        return pieces;
    }

    private static void Receive(Socket client, int length, List<byte> pieces)
    {
        var buffer = new byte[1 << 16];
        for (var read = 0; read < length;)
        {
            var received = client.Receive(buffer, int.Min(buffer.Length, length - read), SocketFlags.None);
            Assert.NotEqual(0, received);
            foreach (var one in buffer.Take(received).Where(one => pieces.Count == 0 || one != pieces[^1]))
            {
                pieces.Add(one);
            }

            read += received;
        }
    }
}
