using Xunit;

namespace SocketDupAnalyzers.Tests.Model;

/// <summary>What the model hears of closing, using and duplicating through names, aliases and branches.</summary>
public class EventTests
{
    [Theory]
    [InlineData("void M(Socket s) { s.Close(); s.Copy(); }", "Closed s Open: s.Close(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { s.Copy(); s.Close(); }", "Duplicated s Open: s.Copy(); Closed s Open: s.Close()")]
    [InlineData("void M(Socket s) { s.Close(); s.Copy(); s.Copy(); }", "Closed s Open: s.Close(); Duplicated s Closed: s.Copy(); Duplicated s Unknown: s.Copy()")]
    [InlineData("void M(Socket s) { s.Close(); s.Dispose(); }", "Closed s Open: s.Close(); Closed s Closed: s.Dispose()")]
    [InlineData("void M(Socket s) { s.Send(new byte[1]); s.Close(); s.Send(new byte[1]); }", "Used s Open: s.Send(new byte[1]); Closed s Open: s.Close(); Used s Closed: s.Send(new byte[1])")]
    [InlineData("void M(Socket s) { s.Close(); s = Other(); s.Copy(); } static extern Socket Other();", "Closed s Open: s.Close(); Duplicated s Open: s.Copy()")]
    [InlineData("void M(Socket s) { s.DuplicateAndClose(1); s.Copy(); }", "Duplicated s Open: s.DuplicateAndClose(1); Closed s Open: s.DuplicateAndClose(1); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { using var t = new Socket(s.DuplicateAndClose(1)); t.Copy(); }", "Closed t Open: t = new Socket(s.DuplicateAndClose(1)); Duplicated s Open: s.DuplicateAndClose(1); Closed s Open: s.DuplicateAndClose(1); Duplicated t Open: t.Copy()")]
    public void Names(string members, string expected) => Assert.Equal(expected, EventTrace.Of(members));

    [Theory]
    [InlineData("void M(Socket s) { var a = s; a.Close(); s.Copy(); }", "Closed s Open: a.Close(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s, Socket t) { var a = s; a = t; a.Close(); s.Copy(); }", "Closed t Open: a.Close(); Duplicated s Open: s.Copy()")]
    [InlineData("void M(object o) { if (o is Socket s) { ((IDisposable)o).Dispose(); s.Copy(); } }", "Closed o Open: ((IDisposable)o).Dispose(); Duplicated o Closed: s.Copy()")]
    [InlineData("Socket f; void M() { f.Close(); f.Copy(); }", "Closed f Open: f.Close(); Duplicated f Closed: f.Copy()")]
    [InlineData("Socket f; void M() { var s = f; f.Close(); f = null; s.Copy(); }", "Closed f Open: f.Close(); Duplicated f Closed: s.Copy()")]
    [InlineData("readonly Socket f; void M() { f.Close(); Unknown(this); f.Copy(); }", "Closed f Open: f.Close(); Duplicated f Closed: f.Copy()")]
    [InlineData("Socket f; void M() { f.Close(); Unknown(this); f.Copy(); }", "Closed f Open: f.Close(); Duplicated f Open: f.Copy()")]
    [InlineData("void M(Socket s, Socket t) { (s, t) = (t, s); s.Close(); t.Copy(); s.Copy(); }", "Closed t Open: s.Close(); Duplicated s Open: t.Copy(); Duplicated t Closed: s.Copy()")]
    [InlineData("void M(Socket s) { var p = (s, 1); p.Item1.Close(); s.Copy(); }", "Closed s Open: p.Item1.Close(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { (Socket A, int B) p = (s, 1); p.A.Close(); s.Copy(); }", "Closed s Open: p.A.Close(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { s.SafeHandle.Dispose(); s.Copy(); }", "Closed s Open: s.SafeHandle.Dispose(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { var h = s.SafeHandle; s.Close(); new Socket(h).Copy(); }", "Closed s Open: s.Close(); Used s Closed: new Socket(h); Duplicated s Unknown: new Socket(h).Copy()")]
    public void Aliases(string members, string expected) => Assert.Equal(expected, EventTrace.Of(members));

    [Theory]
    [InlineData("void M(Socket s) { if (Any()) s.Close(); s.Copy(); }", "Closed s Open: s.Close(); Duplicated s Open: s.Copy(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s, bool c) { if (c) s.Close(); if (!c) s.Copy(); }", "Closed s Open: s.Close(); Duplicated s Open: s.Copy()")]
    [InlineData("void M(Socket s) { s?.Close(); s?.Copy(); }", "Closed s Open: .Close(); Duplicated s Closed: .Copy()")]
    [InlineData("void M(Socket s) { try { s.Send(new byte[1]); } finally { s.Close(); } s.Copy(); }", "Used s Open: s.Send(new byte[1]); Closed s Open: s.Close(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { try { s.Close(); Number(); } catch { s.Copy(); } }", "Closed s Open: s.Close(); Duplicated s Closed: s.Copy()")]
    [InlineData("void M(Socket s) { while (Any()) { s.Copy(); s.Close(); } }", "Duplicated s Open: s.Copy(); Duplicated s Closed: s.Copy(); Closed s Open: s.Close(); Closed s Unknown: s.Close()")]
    [InlineData("void M(List<Socket> all) { foreach (var s in all) { s.Close(); } foreach (var s in all) { s.Copy(); } }", "Closed s Open: s.Close(); Duplicated s Open: s.Copy()")]
    [InlineData("void M(List<Socket> all) { foreach (var s in all) { s.Copy(); s.Close(); } }", "Duplicated s Open: s.Copy(); Closed s Open: s.Close()")]
    [InlineData("void M(TcpListener l) { Socket old = null; while (Any()) { var s = l.AcceptSocket(); old?.Copy(); s.Close(); old = s; } }", "Used l Open: l.AcceptSocket(); Duplicated s Closed: .Copy(); Closed s Open: s.Close()")]
    [InlineData("void M(TcpListener l) { while (Any()) { var s = l.AcceptSocket(); s.Copy(); s.Close(); } }", "Used l Open: l.AcceptSocket(); Duplicated s Open: s.Copy(); Closed s Open: s.Close()")]
    public void Paths(string members, string expected) => Assert.Equal(expected, EventTrace.Of(members));
}
