using System.Linq;
using Xunit;

namespace SocketDupAnalyzers.Tests.Model;

/// <summary>What a condition tells of the state on its two edges: seen by which typestates a duplicate after it meets.</summary>
public class ConditionTests
{
    [Theory]
    [InlineData("Any()", "Open Closed")]
    [InlineData("closed", "Closed")]
    [InlineData("!closed", "Open")]
    [InlineData("closed == true", "Closed")]
    [InlineData("closed != true", "Open")]
    [InlineData("closed is false", "Open")]
    [InlineData("closed is not false", "Closed")]
    [InlineData("false == closed", "Open")]
    [InlineData("closed && Any()", "Closed")]
    [InlineData("closed || Any()", "Open Closed")]
    [InlineData("!(closed || Any())", "Open")]
    [InlineData("closed ? Any() : false", "Closed")]
    [InlineData("closed & Any()", "Open Closed")]
    [InlineData("step == 2", "Closed")]
    [InlineData("step != 2", "Open")]
    [InlineData("step > 1", "Closed")]
    [InlineData("step >= 2", "Closed")]
    [InlineData("2 > step", "Open")]
    [InlineData("step < 2", "Open")]
    [InlineData("step is 2", "Closed")]
    [InlineData("step is not 2", "Open")]
    [InlineData("step is > 1", "Closed")]
    [InlineData("step is 1 or 3", "Open")]
    [InlineData("note == null", "Open")]
    [InlineData("note != null", "Closed")]
    [InlineData("note is null", "Open")]
    [InlineData("note is { }", "Closed")]
    [InlineData("note is { Length: > 0 }", "Closed")]
    [InlineData("note is string", "Closed")]
    [InlineData("note is not null", "Closed")]
    [InlineData("null == note", "Open")]
    [InlineData("(note ?? null) is null", "Open")]
    [InlineData("note is var any", "Open Closed")]
    [InlineData("closed is bool known && known", "Closed")]
    public void Facts_of_places_tell_states_apart(string condition, string typestates) => Assert.Equal(typestates, Typestates($$"""
        bool closed = false; int step = 1; string note = null;
        if (Any()) { s.Close(); closed = true; step = 2; note = "closed"; }
        if ({{condition}}) s.Copy();
        """));

    [Theory]
    [InlineData("t != null", "Closed")]
    [InlineData("t == null", "Open")]
    [InlineData("t is null", "Open")]
    [InlineData("t is not null", "Closed")]
    [InlineData("t is { }", "Closed")]
    [InlineData("t is Socket", "Closed")]
    [InlineData("t is Socket u", "Closed")]
    [InlineData("t is not Socket u", "Open")]
    [InlineData("t is { Connected: true }", "Closed")]
    [InlineData("!(t == null)", "Closed")]
    [InlineData("ReferenceEquals(t, null)", "Open")]
    [InlineData("t?.Connected == true", "Closed")]
    [InlineData("(t = t) != null", "Closed")]
    public void Null_keeps_sockets_apart(string condition, string typestates) => Assert.Equal(typestates, Typestates($$"""
        Socket t = null;
        if (Any()) { t = new Socket(SocketType.Stream, ProtocolType.Tcp); s.Close(); }
        if ({{condition}}) s.Copy();
        """));

    [Theory]
    [InlineData("known == true", "Closed")]
    [InlineData("known != true", "Open")]
    [InlineData("known == null", "Open")]
    [InlineData("known is null", "Open")]
    [InlineData("known is true", "Closed")]
    [InlineData("known is not true", "Open")]
    [InlineData("known == false", "")]
    [InlineData("known != false", "Open Closed")]
    [InlineData("known is { }", "Closed")]
    [InlineData("known ?? false", "Closed")]
    [InlineData("known.HasValue", "Closed")]
    [InlineData("!known.HasValue", "Open")]
    public void A_nullable_flag_may_be_neither(string condition, string typestates) => Assert.Equal(typestates, Typestates($$"""
        bool? known = null;
        if (Any()) { known = true; s.Close(); }
        if ({{condition}}) s.Copy();
        """));

    [Fact]
    public void A_nullable_flag_that_is_not_true_may_be_null() => Assert.Equal("Open", Typestates("""
        bool? known = new List<bool?>()[0];
        if (known == true) s.Close(); else if (known == null) s.Copy();
        """));

    [Theory]
    [InlineData("copy < 0", "")]
    [InlineData("copy <= -1", "")]
    [InlineData("copy == -1", "")]
    [InlineData("-1 == copy", "")]
    [InlineData("0 > copy", "")]
    [InlineData("copy is -1", "")]
    [InlineData("copy is < 0", "")]
    [InlineData("!(copy >= 0)", "")]
    [InlineData("!(copy > -1)", "")]
    [InlineData("(copy = copy) < 0", "")]
    [InlineData("copy >= 0", "Open")]
    [InlineData("copy > -1", "Open")]
    [InlineData("copy != -1", "Open")]
    [InlineData("copy is not -1", "Open")]
    [InlineData("copy is >= 0", "Open")]
    [InlineData("copy > 0", "Open")]
    [InlineData("copy <= 0", "")]
    [InlineData("copy == 0", "")]
    public void The_failure_value_is_no_descriptor(string condition, string typestates) => Assert.Equal(typestates, Typestates($$"""
        int copy = dup(fd);
        if ({{condition}}) dup(copy);
        """, "dup(copy)"));

    [Theory]
    [InlineData("const bool never = false; if (never) s.Copy();", "")]
    [InlineData("s.Close(); s = null; if (s != null) s.Copy();", "")]
    [InlineData("switch (Number()) { case 1: s.Close(); break; case 2: s.Copy(); break; }", "Open")]
    [InlineData("int k = 1; switch (k) { case 1: s.Close(); break; } s.Copy();", "Closed")]
    [InlineData("var closed = false; while (!closed) { s.Copy(); s.Close(); closed = true; }", "Open")]
    [InlineData("for (var i = 0; i < 2; i++) { if (i == 0) s.Copy(); }", "Open")]
    [InlineData("s.Close(); while (true) { s.Copy(); break; }", "Closed")]
    public void What_is_known_cuts_paths_off(string body, string typestates) => Assert.Equal(typestates, Typestates(body));

    private static string Typestates(string body, string duplicate = "s.Copy()") => string.Join(" ", EventTrace
        .Of($"void M(Socket s, int fd) {{ {body} }}")
        .Split("; ")
        .Where(text => text.StartsWith("Duplicated") && text.EndsWith(": " + duplicate))
        .Select(text => text.Split(' ', ':')[2]));
}
