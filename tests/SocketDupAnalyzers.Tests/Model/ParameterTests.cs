using Xunit;

namespace SocketDupAnalyzers.Tests.Model;

/// <summary>Whether a parameter still holds what came in: conditions do not change that, assignments do.</summary>
public class ParameterTests
{
    [Theory]
    [InlineData("if (fd == 3) Number();")]
    [InlineData("if (fd != 3) Number();")]
    [InlineData("if (fd == -1) return;")]
    [InlineData("if (fd is 0 or 1 or 2) throw new ArgumentException();")]
    [InlineData("switch (fd) { case 1: Number(); break; }")]
    public void A_number_that_was_compared_is_the_same_number(string check) =>
        Assert.Equal("Closed fd Open: close(fd); Duplicated fd Closed: dup(fd)", EventTrace.Of($"void M(int fd) {{ {check} close(fd); dup(fd); }}"));

    [Theory]
    [InlineData("if (d != null) d.Dispose();")]
    [InlineData("d?.Dispose();")]
    [InlineData("if (d == null) return; d.Dispose();")]
    [InlineData("if (d == null) Number(); d.Dispose();")]
    [InlineData("if (d != null) Number(); d.Dispose();")]
    [InlineData("if (d is null) throw new Exception(); d.Dispose();")]
    public void A_helper_that_checks_what_it_closes_closes_it(string body) => Assert.Equal(
        "Closed s Open: H(s); Duplicated s Closed: s.Copy()",
        EventTrace.Of($"void H(IDisposable d) {{ {body} }} void M(Socket s) {{ H(s); s.Copy(); }}"));

    [Theory]
    [InlineData("IDisposable d", "d = new MemoryStream(); d.Dispose();")]
    [InlineData("IDisposable d", "d = this as IDisposable; d.Dispose();")]
    [InlineData("Socket d", "d = (Socket)(object)this; d.Dispose();")]
    [InlineData("Socket d", "d = new Socket(SocketType.Stream, ProtocolType.Tcp); d.Dispose();")]
    [InlineData("Socket d", "d = null; d?.Dispose();")]
    public void What_was_assigned_to_a_parameter_is_not_the_argument(string parameter, string body) => Assert.Equal(
        "Duplicated s Open: s.Copy()",
        EventTrace.Of($"void H({parameter}) {{ {body} }} void M(Socket s) {{ H(s); s.Copy(); }}"));

    [Theory]
    [InlineData("if (Any()) d.Close(); else d = null;")]
    [InlineData("if (Any()) d = other; d.Close();")]
    [InlineData("if (Any()) { d = null; return; } d.Close();")]
    public void An_argument_that_some_path_lets_go_is_unknown(string body) => Assert.Equal(
        "Duplicated s Unknown: s.Copy()",
        EventTrace.Of($"void H(Socket d, Socket other) {{ {body} }} static extern Socket Other(); void M(Socket s) {{ H(s, Other()); s.Copy(); }}"));

    [Theory]
    [InlineData("if (f != null) { f.Close(); f = null; }", "Closed")]
    [InlineData("if (Any()) f.Close(); else f = null;", "Unknown")]
    public void Fields_are_parameters_too(string body, string typestate) => Assert.EndsWith(
        $"Duplicated f {typestate}: s.Copy()",
        EventTrace.Of($"Socket f; void H() {{ {body} }} void M() {{ var s = f; H(); s.Copy(); }}"));
}
