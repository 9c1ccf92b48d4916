using Xunit;

namespace SocketDupAnalyzers.Tests.Model;

/// <summary>Raw numbers of descriptors, through casts, conversions and locals.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("void M(Socket s) { var fd = (int)s.Handle; s.Close(); dup(fd); }", "Closed s Open: s.Close(); Duplicated s Closed: dup(fd)")]
    [InlineData("void M(Socket s) { var fd = s.Handle.ToInt32(); close(fd); s.Copy(); }", "Closed s Open: close(fd); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { nint p = s.SafeHandle.DangerousGetHandle(); int fd = (int)(long)p; close(fd); dup((int)s.Handle); }", "Closed s Open: close(fd); Duplicated s Closed: dup((int)s.Handle)")]
    [InlineData("void M(Socket s) { var fd = checked((int)s.Handle.ToInt64()); dup(fd); close(fd); dup(fd); }", "Duplicated s Open: dup(fd); Closed s Open: close(fd); Duplicated s Closed: dup(fd)")]
    [InlineData("void M(int fd) { close(fd); dup(fd); }", "Closed fd Open: close(fd); Duplicated fd Closed: dup(fd)")]
    [InlineData("void M(int fd) { var copy = dup(fd); close(fd); dup(copy); close(copy); dup(copy); }", "Duplicated fd Open: dup(fd); Closed fd Open: close(fd); Duplicated copy Open: dup(copy); Closed copy Open: close(copy); Duplicated copy Closed: dup(copy)")]
    [InlineData("void M(int fd) { var copy = dup(fd); var s = new Socket(new SafeSocketHandle((nint)copy, true)); s.Close(); dup(copy); dup(fd); }", "Duplicated fd Open: dup(fd); Used copy Open: new Socket(new SafeSocketHandle((nint)copy, true)); Closed copy Open: s.Close(); Duplicated copy Closed: dup(copy)")]
    [InlineData("void M(int fd) { close(fd); fd = Number(); dup(fd); }", "Closed fd Open: close(fd)")]
    [InlineData("void M(int fd) { close(fd); fd++; dup(fd); }", "Closed fd Open: close(fd)")]
    [InlineData("void M() { close(3); dup(3); }", "")]
    [InlineData("void M(Socket s) { close(s.Handle.ToInt32()); s.Send(new byte[1]); }", "Closed s Open: close(s.Handle.ToInt32()); Used s Closed: s.Send(new byte[1])")]
    [InlineData("void M(Socket s) { var p = new IntPtr((int)s.Handle); s.Dispose(); dup(p.ToInt32()); }", "Closed s Open: s.Dispose(); Duplicated s Closed: dup(p.ToInt32())")]
    public void Through_casts_and_locals(string members, string expected) => Assert.Equal(expected, EventTrace.Of(members));

    [Theory]
    [InlineData("void M(int a, int b) { dup2(a, b); close(a); dup(b); }", "Duplicated a Open: dup2(a, b); Closed a Open: close(a); Duplicated b Open: dup(b)")]
    [InlineData("void M(int a, int b) { close(b); dup2(a, b); dup(b); }", "Closed b Open: close(b); Duplicated a Open: dup2(a, b); Duplicated b Open: dup(b)")]
    [InlineData("void M(int a, int b) { close(a); dup2(a, b); }", "Closed a Open: close(a); Duplicated a Closed: dup2(a, b)")]
    [InlineData("void M(int fd) { close(fd); fcntl(fd, 0, 3); }", "Closed fd Open: close(fd); Duplicated fd Closed: fcntl(fd, 0, 3); Used fd Unknown: fcntl(fd, 0, 3)")]
    [InlineData("void M(int fd) { close(fd); fcntl(fd, 1030, 3); }", "Closed fd Open: close(fd); Duplicated fd Closed: fcntl(fd, 1030, 3); Used fd Unknown: fcntl(fd, 1030, 3)")]
    [InlineData("void M(int fd) { close(fd); fcntl(fd, 3, 0); }", "Closed fd Open: close(fd); Used fd Closed: fcntl(fd, 3, 0)")]
    [InlineData("void M(int fd) { close(fd); write(fd, new byte[1], 1); }", "Closed fd Open: close(fd); Used fd Closed: write(fd, new byte[1], 1)")]
    [InlineData("bool Take(out Socket s) { s = null; return Any(); } void M() { if (Take(out var s)) { s.Close(); s.Copy(); } }", "Closed s Open: s.Close(); Duplicated s Closed: s.Copy()")]
    [InlineData("static extern bool Take(out Socket s); void M(Socket s) { s.Close(); if (Take(out s)) s.Copy(); }", "Closed s Open: s.Close(); Duplicated s Open: s.Copy()")]
    [InlineData("static extern void Swap(ref Socket s); void M(Socket s) { s.Close(); Swap(ref s); s.Copy(); }", "Closed s Open: s.Close(); Duplicated s Open: s.Copy()")]
    public void Through_targets(string members, string expected) => Assert.Equal(expected, EventTrace.Of(members));

    [Theory]
    [InlineData("void M(int fd) { var copy = dup(fd); if (copy < 0) { return; } close(copy); dup(copy); }", "Duplicated fd Open: dup(fd); Closed copy Open: close(copy); Duplicated copy Closed: dup(copy)")]
    [InlineData("void M(int fd) { var copy = dup(fd); if (copy == -1) dup(copy); else dup(copy); }", "Duplicated fd Open: dup(fd); Duplicated copy Open: dup(copy)")]
    [InlineData("void M(int fd) { var copy = dup(fd); if (copy >= 0) close(copy); else dup(copy); }", "Duplicated fd Open: dup(fd); Closed copy Open: close(copy)")]
    [InlineData("void M(Socket s) { if (s == null) s.Copy(); else s.Close(); }", "Closed s Open: s.Close()")]
    [InlineData("void M(Socket s) { bool closed = false; if (Any()) { s.Close(); closed = true; } if (!closed) s.Copy(); }", "Closed s Open: s.Close(); Duplicated s Open: s.Copy()")]
    public void Through_checks(string members, string expected) => Assert.Equal(expected, EventTrace.Of(members));
}
