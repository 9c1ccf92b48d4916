using System;
using System.Net.Sockets;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>SDA1006: what the page says of other systems than Windows, where neither end of the story can be had.</summary>
public sealed class InformationOpenedTwiceProofs
{
    [LinuxFact]
    public void Information_cannot_be_made()
    {
        using var loopback = new Loopback();
        using Socket connection = loopback.Accept();
#pragma warning disable CA1416 // That it is not supported is what is shown.
        Assert.Throws<PlatformNotSupportedException>(() => connection.DuplicateAndClose(Environment.ProcessId));
#pragma warning restore CA1416
        Assert.Equal(1, connection.Send(new byte[1]));
    }

    [LinuxTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_cannot_be_opened_once(bool isBad)
    {
        Page page = Page.Of("SDA1006");
        using var example = CompiledExample.Of(isBad ? page.Bad("Worker") : page.Fixed("Worker"));
        var information = new SocketInformation { ProtocolInformation = new byte[628], Options = SocketInformationOptions.Connected };
        Assert.Throws<PlatformNotSupportedException>(() => example.Call("Worker", "Start", information));
    }
}
