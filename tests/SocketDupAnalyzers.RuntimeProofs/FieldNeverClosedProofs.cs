using System;
using System.Net.Sockets;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA2004: a duplicate in a field that its type does not close outlives the object's <c>Dispose</c>.</summary>
public sealed class FieldNeverClosedProofs
{
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(500);

    private static readonly Page s_page = Page.Of("SDA2004");

    [LinuxFact]
    public async Task The_client_of_a_disposed_session_sees_no_end_until_the_finalizer_resets_its_connection() => Assert.Equal(
        ["server: returned", "client: waits", "connection: CLOSE_WAIT", "after a collection: reset"],
        await LeakProof.RunAsync("Session", s_page.Bad("Session")));

    [LinuxFact]
    public async Task The_fix_lets_the_client_see_the_end() => Assert.Equal(
        ["server: returned", "client: end", "connection: closed", "after a collection: end"],
        await LeakProof.RunAsync("Session", await MendedExample.OfAsync("SDA2004", "Session")));

    [LinuxFact]
    public void A_publisher_keeps_the_connection_after_its_server_has_closed_it() => Assert.False(EndsAfterGreeting(s_page.Bad("Publisher"), s_moment));

    [LinuxFact]
    public async Task The_fix_makes_a_publisher_that_can_be_disposed_of() =>
        Assert.True(EndsAfterGreeting(await MendedExample.OfAsync("SDA2004", "Publisher"), Loopback.Limit));

    /// <summary>Whether the client sees the end after the server has greeted it, closed the connection and disposed of the publisher, where it can be.</summary>
    private static bool EndsAfterGreeting(string source, TimeSpan limit)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        using Socket connection = loopback.Accept();
        object publisher = example.Create("Publisher", connection);
        example.Call(publisher, "Greet");
        connection.Close();
        (publisher as IDisposable)?.Dispose();
        bool ends = loopback.ReadsToEnd(limit);
        GC.KeepAlive(publisher);
        return ends;
    }
}
