using System.Linq;
using System.Text;
using Xunit;

namespace SocketDupAnalyzers.Tests.Summaries;

/// <summary>What methods do to what comes in, and what they give back.</summary>
public class SummaryTests
{
    [Theory]
    [InlineData("void H(Socket s) { s.Close(); }", "closes s")]
    [InlineData("void H(Socket s) => s.Dispose();", "closes s")]
    [InlineData("void H(Socket s) { try { s?.Dispose(); } catch (IOException) { } }", "closes s")]
    [InlineData("void H(Socket s) { if (Any()) s.Close(); }", "may close s")]
    [InlineData("void H(Socket s) { if (Any()) throw new Exception(); s.Close(); }", "closes s")]
    [InlineData("void H(Socket s) { s.Send(new byte[1]); }", "uses s")]
    [InlineData("void H(Socket s) { s.Close(); s.Send(new byte[1]); }", "may close s")]
    [InlineData("Socket H(Socket s) => s.Copy();", "duplicates s, return = duplicate of s")]
    [InlineData("Socket H(Socket s) => s;", "return = s")]
    [InlineData("Socket H(Socket s) { s.Close(); return s; }", "closes s, return = s")]
    [InlineData("Socket H() => new Socket(SocketType.Stream, ProtocolType.Tcp);", "return = new")]
    [InlineData("Socket H(Socket s) { var d = s.Copy(); s.Close(); return d; }", "duplicates s, closes s, return = duplicate of s")]
    [InlineData("int H(int fd) => dup(fd);", "duplicates fd, return = number of duplicate of fd")]
    [InlineData("int H(Socket s) => (int)s.Handle;", "return = number of s")]
    [InlineData("Stream H(Socket s) => new NetworkStream(s, true);", "uses s, return = s")]
    [InlineData("Stream H(Socket s) => new NetworkStream(s);", "uses s, return = s unowned")]
    [InlineData("(Socket, int) H(Socket s) => (s.Copy(), 1);", "duplicates s, return = (duplicate of s, 1)")]
    [InlineData("void H(Socket s) => throw new Exception();", "never returns")]
    [InlineData("void H(Socket s, Socket t) { s.Copy(); t.Close(); }", "duplicates s, closes t")]
    [InlineData("void H(Socket s) { Unknown(s); }", "keeps s")]
    [InlineData("Socket H(Socket s) { if (Any()) return null; return s.Copy(); }", "duplicates s, return = duplicate of s")]
    [InlineData("Socket H(Socket s) { if (Any()) return s; return s.Copy(); }", "duplicates s, return = ?")]
    public void Parameters_and_results(string members, string expected) => Assert.Equal(expected, SummaryText.Of(members));

    [Theory]
    [InlineData("bool H(Socket s) { if (Any()) { s.Close(); return true; } return false; }", "s is Closed or else Open, return = ?")]
    [InlineData("bool H(Socket s) { if (Any()) return true; s.Close(); return false; }", "s is Open or else Closed, return = ?")]
    [InlineData("object H(Socket s) { if (Any()) { s.Close(); return null; } return this; }", "s is Open or else Closed, return = not null")]
    [InlineData("Socket H(Socket s) { if (Any()) { s.Close(); return null; } return s.Copy(); }", "duplicates s, s is Open or else Closed, return = duplicate of s")]
    [InlineData("async Task<bool> H(Socket s) { await Task.Yield(); if (Any()) { s.Close(); return true; } return false; }", "s is Closed or else Open, return = ?")]
    [InlineData("bool H(Socket s) { if (Any()) s.Close(); return Any(); }", "may close s")]
    [InlineData("bool H(Socket s, out Socket d) { if (Any()) { d = s.Copy(); s.Close(); return true; } d = null; return false; }", "duplicates s, s is Closed or else Open, d = duplicate of s or null when False, return = ?")]
    public void Results_that_tell(string members, string expected) => Assert.Equal(expected, SummaryText.Of(members));

    [Theory]
    [InlineData("void H(Socket s, out Socket d) { d = s.Copy(); }", "duplicates s, d = duplicate of s")]
    [InlineData("void H(ref Socket s) { s.Close(); s = null; }", "closes s, s = null")]
    [InlineData("void H(ref Socket s) { s = s.Copy(); }", "duplicates s, s = duplicate of s")]
    [InlineData("void H(ref Socket s) { var old = s; s = new Socket(SocketType.Stream, ProtocolType.Tcp); old.Dispose(); }", "closes s, s = new")]
    [InlineData("void H(in Socket s) { s.Close(); }", "closes s")]
    [InlineData("Socket f; void H(Socket s) { f = s; }", "keeps s, f = s")]
    [InlineData("Socket f; void H() { f.Close(); f = null; }", "closes f, f = null")]
    [InlineData("Socket f; Socket H() => f;", "return = f")]
    [InlineData("Socket F { get; set; } void H() { F.Close(); }", "closes F")]
    [InlineData("C next; Socket f; void H() { next.f.Close(); }", "closes next.f")]
    [InlineData("Socket f; static void H(C c) { c.f.Close(); }", "closes c.f")]
    [InlineData("static Socket f; static void H() { f.Close(); }", "closes f")]
    public void Targets_and_members(string members, string expected) => Assert.Equal(expected, SummaryText.Of(members));

    [Theory]
    [InlineData("async Task H(Socket s) { await Task.Yield(); s.Close(); }", "closes s")]
    [InlineData("async Task<Socket> H(Socket s) { await Task.Yield(); return s.Copy(); }", "duplicates s, return = duplicate of s")]
    [InlineData("Task<Socket> H(Socket s) => Task.FromResult(s.Copy());", "duplicates s, return = task of duplicate of s")]
    [InlineData("void H<T>(T item) where T : IDisposable { item.Dispose(); }", "closes item")]
    [InlineData("T H<T>(T item) => item;", "return = item")]
    [InlineData("void H(Socket s) { void Inner() { s.Close(); } Inner(); }", "closes s")]
    [InlineData("void H(Socket s) { void Inner(Socket t) => t.Close(); Inner(s); }", "closes s")]
    [InlineData("void H(Socket s) { Action close = () => s.Close(); close(); }", "keeps s, closes s")]
    [InlineData("void H(Socket s) { Action<Socket> close = t => t.Close(); close(s); }", "closes s")]
    [InlineData("Socket H(Socket s) { Func<Socket> copy = () => s.Copy(); return copy(); }", "duplicates s, return = duplicate of s")]
    [InlineData("void H(Socket s) { void Never() { s.Close(); } }", "")]
    [InlineData("IEnumerable<int> H(Socket s) { s.Close(); yield return 1; }", "unknown")]
    [InlineData("async IAsyncEnumerable<int> H(Socket s) { s.Close(); await Task.Yield(); yield return 1; }", "unknown")]
    [InlineData("IEnumerable<int> H(Socket s) { s.Close(); return null; }", "closes s, return = null")]
    [InlineData("static extern void H(Socket s);", "unknown")]
    [InlineData("partial void H(Socket s); partial void H(Socket s) { s.Close(); }", "closes s")]
    public void Kinds_of_methods(string members, string expected) => Assert.Equal(expected, SummaryText.Of(members));

    [Theory]
    [InlineData("void H(Socket s) => s.Quit();", "static class X { public static void Quit(this Socket s) => s.Close(); }", "closes s")]
    [InlineData("void H(Socket s) => X.Quit(s);", "static class X { public static void Quit(this Socket s) => s.Close(); }", "closes s")]
    [InlineData("Socket H(Socket s) => s.Other();", "static class X { public static Socket Other(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true)); }", "duplicates s, return = duplicate of s")]
    [InlineData("void H(Holder h) => h.Dispose();", "sealed class Holder(Socket s) : IDisposable { public void Dispose() => s.Close(); }", "closes h.s")]
    [InlineData("Socket H(Holder h) => h.Socket;", "sealed class Holder { public Socket Socket { get; init; } }", "return = h.Socket")]
    [InlineData("void H(Open o) => o.Do();", "class Open { Socket f; public virtual void Do() => f.Close(); }", "")]
    public void Methods_of_other_types(string members, string types, string expected) =>
        Assert.Equal(expected, new SummaryText(members + " static void Caller() { } } " + types + " partial class D {").Of("H"));

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(40)]
    public void Wrappers_are_followed_through_many_levels(int levels)
    {
        var members = new StringBuilder("Socket W0(Socket s, Socket t) { t.Close(); return s.Copy(); }\n");
        foreach (var level in Enumerable.Range(1, levels))
        {
            members.Append($"Socket W{level}(Socket a, Socket b) {{ var d = W{level - 1}(a, b); return d; }}\n");
        }

        Assert.Equal("duplicates a, closes b, return = duplicate of a", SummaryText.Of(members.ToString(), $"W{levels}"));
    }
}
