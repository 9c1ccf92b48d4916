using Xunit;

namespace SocketDupAnalyzers.Tests.Model;

/// <summary>Objects around a socket: which of them close it, and which only look at it.</summary>
public class OwnershipTests
{
    [Theory]
    [InlineData("void M(Socket s) { var n = new NetworkStream(s); n.Close(); s.Copy(); }", "Used s Open: new NetworkStream(s); Duplicated s Open: s.Copy()")]
    [InlineData("void M(Socket s) { var n = new NetworkStream(s, true); n.Close(); s.Copy(); }", "Used s Open: new NetworkStream(s, true); Closed s Open: n.Close(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { var n = new NetworkStream(s, ownsSocket: false); n.Close(); s.Copy(); }", "Used s Open: new NetworkStream(s, ownsSocket: false); Duplicated s Open: s.Copy()")]
    [InlineData("void M(Socket s, bool owns) { var n = new NetworkStream(s, owns); n.Close(); s.Copy(); }", "Used s Open: new NetworkStream(s, owns); Duplicated s Unknown: s.Copy()")]
    [InlineData("void M(TcpClient c) { c.GetStream().Close(); c.Client.Copy(); }", "Used c Open: c.GetStream(); Closed c Open: c.GetStream().Close(); Duplicated c Closed: c.Client.Copy()")]
    [InlineData("void M(TcpClient c) { var r = new StreamReader(c.GetStream()); r.Dispose(); c.Client.Copy(); }", "Used c Open: new StreamReader(c.GetStream()); Used c Open: c.GetStream(); Closed c Open: r.Dispose(); Duplicated c Closed: c.Client.Copy()")]
    [InlineData("void M(TcpClient c) { var r = new StreamReader(c.GetStream(), leaveOpen: true); r.Dispose(); c.Client.Copy(); }", "Used c Open: new StreamReader(c.GetStream(), leaveOpen: true); Used c Open: c.GetStream(); Duplicated c Open: c.Client.Copy()")]
    [InlineData("void M(TcpClient c) { var x = new SslStream(c.GetStream(), true); x.Dispose(); c.Client.Copy(); }", "Used c Open: new SslStream(c.GetStream(), true); Used c Open: c.GetStream(); Duplicated c Open: c.Client.Copy()")]
    [InlineData("void M(TcpClient c) { var g = new GZipStream(new BufferedStream(c.GetStream()), CompressionMode.Compress, true); g.Dispose(); c.Client.Copy(); }", "Used c Open: new GZipStream(new BufferedStream(c.GetStream()), CompressionMode.Compress, true); Used c Open: new BufferedStream(c.GetStream()); Used c Open: c.GetStream(); Duplicated c Open: c.Client.Copy()")]
    [InlineData("void M(TcpClient c) { var g = new GZipStream(new BufferedStream(c.GetStream()), CompressionMode.Compress); g.Dispose(); c.Client.Copy(); }", "Used c Open: new GZipStream(new BufferedStream(c.GetStream()), CompressionMode.Compress); Used c Open: new BufferedStream(c.GetStream()); Used c Open: c.GetStream(); Closed c Open: g.Dispose(); Duplicated c Closed: c.Client.Copy()")]
    [InlineData("void M(Socket s) { Stream n = new NetworkStream(s, true); n.Dispose(); s.Copy(); }", "Used s Open: new NetworkStream(s, true); Closed s Open: n.Dispose(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(TcpClient c, Socket s) { c.Client = s; c.Close(); s.Copy(); }", "Closed s Open: c.Close(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { var n = new NetworkStream(s, true); var w = new StreamWriter(n); w.WriteLine(); s.Close(); w.Flush(); }", "Used s Open: new NetworkStream(s, true); Used s Open: new StreamWriter(n); Used s Open: w.WriteLine(); Closed s Open: s.Close(); Used s Closed: w.Flush()")]
    public void Wrappers(string members, string expected) => Assert.Equal(expected, EventTrace.Of(members));

    [Theory]
    [InlineData("void M(SafeSocketHandle h) { h.Dispose(); dup((int)h.DangerousGetHandle()); }", "Closed h Open: h.Dispose(); Duplicated h Closed: dup((int)h.DangerousGetHandle())")]
    [InlineData("void M(Socket s) { var h = new SafeSocketHandle(s.Handle, false); h.Dispose(); s.Copy(); }", "Duplicated s Open: s.Copy()")]
    [InlineData("void M(Socket s) { var h = new SafeSocketHandle(s.Handle, true); h.Dispose(); s.Copy(); }", "Closed s Open: h.Dispose(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { var h = s.SafeHandle; h.SetHandleAsInvalid(); h.Dispose(); s.Copy(); }", "Duplicated s Open: s.Copy()")]
    [InlineData("void M(TcpListener l) { l.Stop(); l.Server.Copy(); }", "Closed l Open: l.Stop(); Duplicated l.Server Open: l.Server.Copy()")]
    [InlineData("void M(TcpListener l) { l.Stop(); l.Start(); l.AcceptSocket(); }", "Closed l Open: l.Stop(); Used l Open: l.AcceptSocket()")]
    [InlineData("void M(TcpListener l) { l.Stop(); l.AcceptSocket(); }", "Closed l Open: l.Stop(); Used l Closed: l.AcceptSocket()")]
    [InlineData("void M(UdpClient u) { u.Dispose(); u.Client.Copy(); }", "Closed u Open: u.Dispose(); Duplicated u Closed: u.Client.Copy()")]
    public void Handles(string members, string expected) => Assert.Equal(expected, EventTrace.Of(members));

    [Theory]
    [InlineData("void M(Socket s) { using (s) { s.Copy(); } s.Copy(); }", "Closed s Open: s; Duplicated s Open: s.Copy(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { using (var a = s) { } s.Copy(); }", "Closed s Open: a = s; Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { using var a = s; s.Copy(); }", "Closed s Open: a = s; Duplicated s Open: s.Copy()")]
    [InlineData("async Task M(Socket s) { await using (var n = new NetworkStream(s, true)) { await n.WriteAsync(new byte[1]); } s.Copy(); }", "Closed s Open: n = new NetworkStream(s, true); Used s Open: new NetworkStream(s, true); Used s Open: n.WriteAsync(new byte[1]); Duplicated s Closed: s.Copy()")]
    [InlineData("async Task M(Socket s) { await using (var n = new NetworkStream(s)) { } s.Copy(); }", "Used s Open: new NetworkStream(s); Duplicated s Open: s.Copy()")]
    [InlineData("void M() { var c = new TcpClient(); using (c) using (var n = c.GetStream()) { if (Any()) return; } c.Client.Copy(); }", "Closed c Open: c; Closed c Closed: c; Closed c Open: n = c.GetStream(); Used c Open: c.GetStream(); Duplicated c Closed: c.Client.Copy()")]
    public void Using(string members, string expected) => Assert.Equal(expected, EventTrace.Of(members));
}
