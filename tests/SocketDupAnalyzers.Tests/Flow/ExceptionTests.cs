using Xunit;

namespace SocketDupAnalyzers.Tests.Flow;

/// <summary>The edges that Roslyn's graph lacks: from where something is thrown to handlers and through finallys.</summary>
public class ExceptionTests
{
    [Theory]
    [InlineData("try { On(\"a\"); May(); On(\"b\"); } catch { Probe(\"c\"); } Probe(\"p\");", "c: +a; p: +a | +a+b; exit: +a | +a+b")]
    [InlineData("try { On(\"a\"); May(); } catch (ArgumentException) { Probe(\"c\"); }", "c: +a; exit: +a; thrown: +a")]
    [InlineData("try { May(); } catch (Exception) { On(\"c\"); }", "exit: 0 | +c")]
    [InlineData("try { May(); } catch (Exception e) { On(\"c\"); }", "exit: 0 | +c")]
    [InlineData("try { On(\"a\"); } catch { Probe(\"dead\"); }", "exit: +a")]
    [InlineData("try { throw new Exception(); } catch { Probe(\"c\"); }", "c: 0; exit: 0")]
    [InlineData("try { May(); } catch (ArgumentException) { Probe(\"c\"); } catch (FormatException) { Probe(\"d\"); }", "c: 0; d: 0; exit: 0; thrown: 0")]
    [InlineData("try { try { May(); } catch (ArgumentException) { On(\"i\"); } } catch { Probe(\"o\"); }", "o: 0; exit: 0 | +i")]
    [InlineData("try { try { May(); } catch { On(\"i\"); May(); } } catch { Probe(\"o\"); }", "o: +i; exit: 0 | +i")]
    public void Handlers_get_what_may_be_thrown(string body, string expected) => Assert.Equal(expected, Toy.Run(body));

    [Theory]
    [InlineData("try { May(); } catch { On(\"c\"); throw; } Probe(\"p\");", "p: 0; exit: 0; thrown: +c")]
    [InlineData("try { May(); } catch (Exception e) { On(\"c\"); throw e; }", "exit: 0; thrown: +c")]
    [InlineData("try { try { Never(); } catch { On(\"c\"); throw; } } catch { Probe(\"o\"); }", "o: +c; exit: +c")]
    [InlineData("On(\"a\"); throw new Exception();", "thrown: +a")]
    [InlineData("var x = Any() ? 1 : throw new Exception(); On(\"a\");", "exit: +a; thrown: 0")]
    public void Throwing_goes_to_the_next_handler_out(string body, string expected) => Assert.Equal(expected, Toy.Run(body));

    [Theory]
    [InlineData("try { May(); } catch (Exception) when (Is(\"w\")) { Probe(\"c\"); } Probe(\"p\");", "c: +w; p: 0 | +w; exit: 0 | +w; thrown: 0")]
    [InlineData("try { May(); } catch when (Is(\"w\")) { Probe(\"c\"); } catch { Probe(\"d\"); }", "c: +w; d: 0; exit: 0 | +w")]
    [InlineData("try { On(\"w\"); May(); } catch when (!Is(\"w\")) { Probe(\"dead\"); }", "exit: +w; thrown: +w")]
    [InlineData("try { try { May(); } catch when (Is(\"w\")) { Probe(\"c\"); } finally { On(\"f\"); } } catch { Probe(\"o\"); }", "c: +w; o: +f; exit: +f | +f+w")]
    public void A_filter_may_say_no(string body, string expected) => Assert.Equal(expected, Toy.Run(body));

    [Theory]
    [InlineData("try { if (Any()) { On(\"r\"); return; } } finally { Probe(\"f\"); On(\"f\"); } Probe(\"p\");", "f: 0 | +r; p: +f; exit: +f | +f+r")]
    [InlineData("try { May(); } finally { On(\"f\"); } Probe(\"p\");", "p: +f; exit: +f; thrown: +f")]
    [InlineData("try { Never(); } finally { On(\"f\"); } Probe(\"dead\");", "thrown: +f")]
    [InlineData("try { On(\"a\"); Never(); } catch { Probe(\"c\"); } finally { On(\"f\"); } Probe(\"p\");", "c: +a; p: +a+f; exit: +a+f")]
    [InlineData("try { try { if (Any()) { On(\"r\"); return; } } finally { On(\"i\"); } Probe(\"m\"); } finally { On(\"o\"); } Probe(\"p\");", "m: +i; p: +i+o; exit: +i+o | +i+o+r")]
    [InlineData("try { if (Any()) return; On(\"n\"); } finally { try { On(\"i\"); } finally { On(\"o\"); } } Probe(\"p\");", "p: +i+n+o; exit: +i+n+o | +i+o")]
    [InlineData("while (true) { try { if (Any()) { On(\"b\"); break; } if (Any()) { On(\"c\"); continue; } On(\"e\"); } finally { On(\"f\"); } Probe(\"p\"); }", "p: +c+e+f | +e+f; exit: +b+c+e+f | +b+c+f | +b+e+f | +b+f")]
    [InlineData("try { On(\"a\"); goto end; } finally { On(\"f\"); } end: Probe(\"p\");", "p: +a+f; exit: +a+f")]
    [InlineData("int M() { try { return Number(); } finally { Probe(\"f\"); } }", "f: +returned; exit: +returned")]
    public void A_finally_runs_on_every_way_and_keeps_the_ways_apart(string body, string expected) => Assert.Equal(expected, Toy.Run(body));

    [Theory]
    [InlineData("try { May(); } finally { On(\"f\"); throw new Exception(); } Probe(\"dead\");", "thrown: +f")]
    [InlineData("try { try { On(\"a\"); } finally { throw new Exception(); } } catch { Probe(\"c\"); }", "c: +a; exit: +a")]
    [InlineData("try { try { return; } finally { May(); On(\"f\"); } } catch { Probe(\"c\"); } Probe(\"p\");", "c: 0; p: 0; exit: 0 | +f")]
    [InlineData("try { try { On(\"a\"); Never(); } finally { On(\"i\"); } } catch { Probe(\"c\"); } finally { On(\"o\"); }", "c: +a+i; exit: +a+i+o")]
    [InlineData("try { Never(); } finally { while (true) { } }", "")]
    [InlineData("try { if (Any()) return; } finally { try { May(); } catch { On(\"c\"); } } Probe(\"p\");", "p: 0 | +c; exit: 0 | +c")]
    [InlineData("try { May(); } catch { try { May(); } finally { On(\"f\"); } }", "exit: 0 | +f; thrown: +f")]
    public void A_finally_may_itself_throw_or_never_end(string body, string expected) => Assert.Equal(expected, Toy.Run(body));

    [Theory]
    [InlineData("using (var t = new Toys()) { On(\"a\"); May(); } Probe(\"p\");", "p: +a+disposed; exit: +a+disposed; thrown: +a+disposed")]
    [InlineData("using var t = new Toys(); if (Any()) return; On(\"a\");", "exit: +a+disposed | +disposed")]
    [InlineData("async Task M() { await using var t = new Toys(); On(\"a\"); }", "exit: +a+disposed")]
    [InlineData("async Task M() { await using (var t = new Toys()) { if (Any()) return; } Probe(\"p\"); }", "p: +disposed; exit: +disposed")]
    [InlineData("lock (this) { On(\"a\"); May(); } Probe(\"p\");", "p: +a; exit: +a; thrown: +a")]
    public void Using_and_lock_are_finallys(string body, string expected) => Assert.Equal(expected, Toy.Run(body));
}
