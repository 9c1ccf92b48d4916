using System;
using System.Net.Sockets;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA2002: the path that skips the close leaves the client waiting.</summary>
public sealed class DuplicateNotClosedOnEveryPathProofs
{
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(500);

    private static readonly Page s_page = Page.Of("SDA2002");

    [LinuxFact]
    public async Task A_client_that_is_refused_sees_no_end() => Assert.Equal(
        ["server: False", "client: waits", "connection: CLOSE_WAIT", "after a collection: reset"],
        await LeakProof.RunAsync("Handshake", s_page.Bad("Handshake")));

    [LinuxFact]
    public async Task The_fix_lets_a_client_that_is_refused_see_the_end() => Assert.Equal(
        ["server: False", "client: end", "connection: closed", "after a collection: end"],
        await LeakProof.RunAsync("Handshake", await MendedExample.OfAsync("SDA2002", "Handshake")));

    [LinuxFact]
    public void The_path_that_closes_leaves_nothing_behind() => Assert.True(EndsAfter(s_page.Bad("NativeGreeter"), 7, true, Loopback.Limit));

    [LinuxFact]
    public void A_raw_number_stays_open_where_less_was_written() => Assert.False(EndsAfter(s_page.Bad("NativeGreeter"), 64 << 20, false, s_moment));

    [LinuxFact]
    public async Task The_fix_closes_the_raw_number_where_less_was_written() =>
        Assert.True(EndsAfter(await MendedExample.OfAsync("SDA2002", "NativeGreeter"), 64 << 20, false, Loopback.Limit));

    /// <summary>Whether the client comes to the end after a greeting of <paramref name="length"/> bytes, of which the server writes what there is room for.</summary>
    private static bool EndsAfter(string source, int length, bool isWritten, TimeSpan limit)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        using (Socket connection = loopback.Accept())
        {
            connection.Blocking = false;
            Assert.Equal(isWritten, example.Call("NativeGreeter", "Greet", connection, new byte[length]));
        }

        return loopback.ReadsToEnd(limit);
    }
}
