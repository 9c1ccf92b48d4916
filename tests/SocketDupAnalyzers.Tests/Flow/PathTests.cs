using Xunit;

namespace SocketDupAnalyzers.Tests.Flow;

/// <summary>Branches, loops and jumps: which states get where.</summary>
public class PathTests
{
    [Theory]
    [InlineData("if (Any()) On(\"a\"); Probe(\"p\");", "p: 0 | +a; exit: 0 | +a")]
    [InlineData("if (Any()) On(\"a\"); else Off(\"a\"); Probe(\"p\");", "p: +a | -a; exit: +a | -a")]
    [InlineData("if (Is(\"a\")) Probe(\"t\"); else Probe(\"f\"); if (Is(\"a\")) Probe(\"u\");", "f: -a; t: +a; u: +a; exit: +a | -a")]
    [InlineData("On(\"a\"); if (!Is(\"a\")) Probe(\"never\");", "exit: +a")]
    [InlineData("On(\"a\"); if (Is(\"a\") && Any()) Probe(\"p\");", "p: +a; exit: +a")]
    [InlineData("if (Is(\"a\") || Is(\"b\")) Probe(\"p\"); else Probe(\"q\");", "p: +a | -a+b; q: -a-b; exit: +a | -a+b | -a-b")]
    [InlineData("var x = Is(\"a\") ? 1 : 2; Probe(\"p\");", "p: +a | -a; exit: +a | -a")]
    public void Branches_keep_states_apart(string body, string expected) => Assert.Equal(expected, Toy.Run(body));

    [Theory]
    [InlineData("if (Any()) { Fact(\"f\"); Fact(\"g\"); } else Fact(\"f\"); Probe(\"p\");", "p: (f); exit: (f)")]
    [InlineData("Fact(\"f\"); if (Any()) On(\"a\"); Probe(\"p\");", "p: (f) | +a(f); exit: (f) | +a(f)")]
    [InlineData("Fact(\"f\"); while (Any()) { Probe(\"p\"); Fact(\"g\"); }", "p: (f); exit: (f)")]
    public void Facts_survive_where_all_paths_have_them(string body, string expected) => Assert.Equal(expected, Toy.Run(body));

    [Theory]
    [InlineData("while (Any()) { Probe(\"p\"); On(\"a\"); }", "p: 0 | +a; exit: 0 | +a")]
    [InlineData("do { Probe(\"p\"); On(\"a\"); } while (Any());", "p: 0 | +a; exit: +a")]
    [InlineData("while (true) { Probe(\"p\"); On(\"a\"); }", "p: 0 | +a")]
    [InlineData("while (true) { On(\"a\"); if (Any()) break; Off(\"a\"); }", "exit: +a")]
    [InlineData("for (var i = 0; i < 9; i++) { if (Any()) continue; On(\"a\"); Probe(\"p\"); }", "p: +a; exit: 0 | +a")]
    [InlineData("foreach (var x in new int[3]) { On(\"a\"); } Probe(\"p\");", "p: +a+disposed | +disposed; exit: +a+disposed | +disposed")]
    [InlineData("foreach (var x in new List<int>()) { On(\"a\"); }", "exit: +a+disposed | +disposed")]
    [InlineData("while (Any()) { while (Any()) { On(\"b\"); break; } if (Is(\"b\")) return; } Probe(\"p\");", "p: 0 | -b; exit: 0 | +b | -b")]
    [InlineData("On(\"a\"); while (Is(\"a\")) { Off(\"a\"); } Probe(\"p\");", "p: -a; exit: -a")]
    public void Loops_run_to_the_fixpoint(string body, string expected) => Assert.Equal(expected, Toy.Run(body));

    [Theory]
    [InlineData("switch (Number()) { case 1: On(\"a\"); break; case 2: On(\"b\"); goto case 1; default: return; } Probe(\"p\");", "p: +a | +a+b; exit: 0 | +a | +a+b")]
    [InlineData("switch (Number()) { case 1: On(\"a\"); break; } Probe(\"p\");", "p: 0 | +a; exit: 0 | +a")]
    [InlineData("switch (Number()) { case 1 when Is(\"a\"): Probe(\"p\"); break; case 1: Probe(\"q\"); break; }", "p: +a; q: 0 | -a; exit: 0 | +a | -a")]
    [InlineData("On(\"a\"); goto end; Probe(\"dead\"); end: Probe(\"p\");", "p: +a; exit: +a")]
    [InlineData("again: Probe(\"p\"); if (Any()) { On(\"a\"); goto again; }", "p: 0 | +a; exit: 0 | +a")]
    public void Switches_and_jumps_go_where_they_say(string body, string expected) => Assert.Equal(expected, Toy.Run(body));

    [Theory]
    [InlineData("On(\"a\"); return; Probe(\"dead\");", "exit: +a")]
    [InlineData("Never(); Probe(\"dead\");", "thrown: 0")]
    [InlineData("if (Any()) { Never(); } Probe(\"p\");", "p: 0; exit: 0; thrown: 0")]
    [InlineData("int M() { On(\"a\"); return Number(); }", "exit: +a+returned")]
    [InlineData("int M() => Number();", "exit: +returned")]
    [InlineData("async Task<int> M() { On(\"a\"); await Task.Yield(); return 1; }", "exit: +a+returned")]
    [InlineData("IEnumerable<int> M() { On(\"a\"); yield return 1; Probe(\"p\"); if (Any()) yield break; On(\"b\"); }", "p: +a; exit: +a | +a+b")]
    public void Ends_of_the_body_are_told_apart(string body, string expected) => Assert.Equal(expected, Toy.Run(body));

    [Theory]
    [InlineData("{ int a = 1; On(\"a\"); On(\"b\"); } Probe(\"p\");", "p: +b; exit: +b")]
    [InlineData("while (Any()) { int a = 1; Probe(\"p\"); On(\"a\"); }", "p: 0; exit: 0")]
    [InlineData("try { int a = 1; On(\"a\"); May(); Off(\"a\"); } catch { Probe(\"p\"); }", "p: 0; exit: 0")]
    [InlineData("int b = 1; { int a = 1; On(\"a\"); On(\"b\"); if (Any()) { On(\"c\"); return; } } Probe(\"p\");", "p: +b; exit: 0 | +c")]
    public void What_is_scoped_to_a_region_ends_with_it(string body, string expected) => Assert.Equal(expected, Toy.Run(body));
}
