using System;
using System.Net.Sockets;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA2001: a duplicate that nothing closes keeps the connection open.</summary>
public sealed class DuplicateNeverClosedProofs
{
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(500);

    private static readonly Page s_page = Page.Of("SDA2001");

    [LinuxFact]
    public async Task The_client_sees_no_end_until_the_finalizer_resets_its_connection() => Assert.Equal(
        ["server: returned", "client: waits", "connection: CLOSE_WAIT", "after a collection: reset"],
        await LeakProof.RunAsync("Greeter", s_page.Bad("Greeter")));

    [LinuxFact]
    public async Task The_fix_lets_the_client_see_the_end() => Assert.Equal(
        ["server: returned", "client: end", "connection: closed", "after a collection: end"],
        await LeakProof.RunAsync("Greeter", await MendedExample.OfAsync("SDA2001", "Greeter")));

    [LinuxFact]
    public void A_raw_number_is_closed_by_no_finalizer() => Assert.False(EndsAfterGreeting(s_page.Bad("NativeGreeter"), s_moment));

    [LinuxFact]
    public async Task The_fix_closes_the_raw_number() =>
        Assert.True(EndsAfterGreeting(await MendedExample.OfAsync("SDA2001", "NativeGreeter"), Loopback.Limit));

    /// <summary>Whether the client sees the end of its connection after the server has greeted it and closed.</summary>
    private static bool EndsAfterGreeting(string source, TimeSpan limit)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        using (Socket connection = loopback.Accept())
        {
            example.Call("NativeGreeter", "Greet", connection);
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        return loopback.ReadsToEnd(limit);
    }
}
