using System;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA1007: what was stored in a field is closed at the end of its using.</summary>
public sealed class StoredThenClosedProofs
{
    [Fact]
    public void The_client_sees_the_end_and_the_next_send_throws()
    {
        using var example = CompiledExample.Of(Page.Of("SDA1007").Bad("Publisher"));
        using var loopback = new Loopback();
        example.Call("Publisher", "Accept", loopback.Listener);
        Assert.True(loopback.SeesEnd(Loopback.Limit));
        Assert.Throws<ObjectDisposedException>(() => example.Call("Publisher", "Publish", "news"u8.ToArray()));
    }

    [Fact]
    public async Task The_fix_lets_the_client_have_its_news()
    {
        using var example = CompiledExample.Of(await MendedExample.OfAsync("SDA1007", "Publisher"));
        using var loopback = new Loopback();
        example.Call("Publisher", "Accept", loopback.Listener);
        example.Call("Publisher", "Publish", "news"u8.ToArray());
        var news = new byte[4];
        Assert.Equal(4, loopback.Client.Receive(news));
        Assert.Equal("news"u8.ToArray(), news);
    }
}
