using System.Linq;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;
using Xunit;

namespace SocketDupAnalyzers.Tests.Model;

/// <summary>What the model knows of the owners of a descriptor, and of descriptions that are opened.</summary>
public class OwnerTests
{
    [Theory]
    [InlineData("void M(Socket s) { var t = new Socket(s.SafeHandle); }", "OwnedTwice s Open: new Socket(s.SafeHandle)")]
    [InlineData("void M(Socket s) { var h = new SafeSocketHandle(s.Handle, true); }", "OwnedTwice s Open: new SafeSocketHandle(s.Handle, true)")]
    [InlineData("void M(Socket s) { var h = new SafeSocketHandle(s.Handle, false); }", "")]
    [InlineData("void M(Socket s) { var t = new Socket(new SafeSocketHandle(dup((int)s.Handle), true)); }", "")]
    [InlineData("void M(int fd) { var t = new Socket(new SafeSocketHandle(fd, true)); }", "")]
    [InlineData("void M(int fd) { var a = new SafeSocketHandle(fd, true); var b = new SafeSocketHandle(fd, true); }", "OwnedTwice fd Open: new SafeSocketHandle(fd, true)")]
    [InlineData("void M(Socket s) { var fd = s.Handle; s.SafeHandle.SetHandleAsInvalid(); var t = new Socket(new SafeSocketHandle(fd, true)); }", "")]
    [InlineData("void M(Socket s, int fd) { if (Any()) s = new Socket(new SafeSocketHandle(fd, true)); var h = new SafeSocketHandle(fd, true); }", "OwnedTwice fd Open: new SafeSocketHandle(fd, true)")]
    public void Second_owners(string members, string expected) => Assert.Equal(expected, EventTrace.OfOwners(members));

    [Theory]
    [InlineData("void M(SocketInformation i) { var a = new Socket(i); }", "Opened i Open: new Socket(i)")]
    [InlineData("void M(SocketInformation i) { var a = new Socket(i); Socket b = new(i); }", "Opened i Open: new Socket(i); Opened i Open: new(i)")]
    public void Descriptions(string members, string expected) => Assert.Equal(expected, EventTrace.OfOwners(members));

    /// <summary>The second opening is told with the first one, and not as a second owner.</summary>
    [Fact]
    public void A_description_remembers_who_opened_it()
    {
        var exit = Assert.Single(EventTrace.Exits("void M(SocketInformation i) { var a = new Socket(i); var b = new Socket(i); }"));
        Assert.Contains(exit.Descriptors.Values, info => info.OpenedBy?.Syntax.Parent?.Parent?.ToString() == "a = new Socket(i)");
    }

    [Theory]
    [InlineData("void M(int fd) { var h = new SafeSocketHandle(fd, true); close(fd); }", true)]
    [InlineData("void M(int fd) { close(fd); }", false)]
    [InlineData("void M(int fd) { var h = new SafeSocketHandle(fd, false); close(fd); }", false)]
    [InlineData("void M(int fd) { var h = new SafeSocketHandle(fd, true); h.SetHandleAsInvalid(); close(fd); }", false)]
    [InlineData("void M(int fd) { var h = new SafeSocketHandle(fd, true); h.Dispose(); }", false)]
    public void Closed_by_number_under_an_owner(string members, bool expected) => Assert.Equal(
        expected,
        EventTrace.Exits(members).SelectMany(exit => exit.Descriptors.Values).Any(info => info.IsClosedUnderOwner));

    [Fact]
    public void A_join_keeps_the_lower_owner_and_widening_none()
    {
        var socket = EventTrace.Exits("void M(Socket s) { s.Send(new byte[1]); }").SelectMany(exit => exit.Descriptors.Values).First() with { Owner = new OwnerInfo { Level = OwnerLevel.Socket } };
        var handle = socket with { Owner = new OwnerInfo { Level = OwnerLevel.Handle } };
        Assert.Equal(OwnerLevel.Handle, socket.Join(handle).Owner.Level);
        Assert.Equal(OwnerLevel.Handle, handle.Join(socket).Owner.Level);
        Assert.Equal(OwnerLevel.None, socket.JoinPristine().Owner.Level);
        Assert.Equal(OwnerLevel.None, (socket with { IsClosedRaw = true }).Widen(handle).Owner.Level);
        Assert.False((socket with { IsClosedRaw = true }).Widen(handle).IsClosedRaw);
        Assert.False((socket with { IsClosedRaw = true }).Agrees(handle));
        Assert.True(socket.Agrees(handle));
    }
}
