using System;
using System.Net.Sockets;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA2001: a duplicate that nothing closes keeps the connection open. Shown with a raw number, which no finalizer closes.</summary>
public sealed class DuplicateNeverClosedProofs
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(300);

    private static readonly Page Page = Page.Of("SDA2001");

    [LinuxFact]
    public void The_peer_sees_no_end_while_a_duplicate_is_left() => Assert.False(EndsAfterProbe(Page.Bad("Probe"), Moment));

    [LinuxFact]
    public void The_peer_sees_the_end_once_the_duplicate_is_closed() => Assert.True(EndsAfterProbe(Page.Fixed("Probe"), Loopback.Limit));

    /// <summary>Whether the client sees the end of its connection after the server probed and closed it.</summary>
    private static bool EndsAfterProbe(string source, TimeSpan limit)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        Socket connection = loopback.Accept();
        loopback.Client.Send("?"u8);
        Assert.True(connection.Poll(Loopback.Limit, SelectMode.SelectRead));
        Assert.Equal(true, example.Call("Probe", "HasData", connection));
        connection.Receive(new byte[1]);
        connection.Close();
        return loopback.SeesEnd(limit);
    }
}
