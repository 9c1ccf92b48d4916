using System;
using System.Net.Sockets;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA1002: the page's examples fail as the page says, and their fixed forms work.</summary>
public sealed class UseAfterCloseProofs
{
    private static readonly Page Page = Page.Of("SDA1002");

    [Fact]
    public void Shutting_a_closed_socket_down_throws()
    {
        using var example = CompiledExample.Of(Page.Bad("Greeter"));
        using var loopback = new Loopback();
        Assert.Throws<ObjectDisposedException>(() => example.Call("Greeter", "Greet", loopback.Listener));
    }

    [Fact]
    public void Shutting_down_before_the_close_ends_the_greeting()
    {
        using var example = CompiledExample.Of(Page.Fixed("Greeter"));
        using var loopback = new Loopback();
        example.Call("Greeter", "Greet", loopback.Listener);
        Assert.Equal("welcome", loopback.ReceiveAll());
    }

    [Fact]
    public async Task The_stream_of_a_closed_client_throws() =>
        await Assert.ThrowsAsync<ObjectDisposedException>(() => AskAsync(Page.Bad("Question")));

    [Fact]
    public async Task The_stream_of_an_open_client_has_the_answer() => Assert.Equal(2, await AskAsync(Page.Fixed("Question")));

    private static async Task<int> AskAsync(string source)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        using Socket server = loopback.Accept();
        server.Send("ok"u8);
        using var client = new TcpClient { Client = loopback.Client };
        return await Task.Run(() => (int)example.Call("Question", "Ask", client, new byte[2])!).WaitAsync(Loopback.Limit);
    }
}
