using System;
using System.Net.Sockets;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA3003: what one reader has buffered, the next one never sees.</summary>
public sealed class TwoReadersProofs
{
    [Fact]
    public void The_first_reader_takes_the_body_along() => Assert.Equal("header", ReadRequest(Page.Of("SDA3003").Bad("Request")));

    [Fact]
    public async Task One_reader_reads_all() => Assert.Equal("headerbody", ReadRequest(await MendedExample.OfAsync("SDA3003", "Request")));

    private static object? ReadRequest(string source)
    {
        using var example = CompiledExample.Of(source);
        using var loopback = new Loopback();
        using var stream = new NetworkStream(loopback.Accept(), ownsSocket: true);
        loopback.SendAll("header\nbody\n");
        return example.Call("Request", "Read", stream);
    }
}
