using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SocketDupAnalyzers.Tests.Flow;
using SocketDupAnalyzers.Tests.Model;
using Xunit;

namespace SocketDupAnalyzers.Tests.Summaries;

/// <summary>Call cycles: a method in one is unknown, whatever method was asked first and by however many threads.</summary>
public class CycleTests
{
    /// <summary>Each text is a call graph: callers, then what they call. A method closes its socket when its calls are done.</summary>
    public static TheoryData<string, string> Graphs => new()
    {
        { "A:A", "A" },
        { "A:B B:A", "A B" },
        { "A:B B:C C:BA", "A B C" },
        { "A:B B:C C:B", "B C" },
        { "A:BC B: C:", "" },
        { "A:BC B:D C:D D:", "" },
        { "A:BC B:D C:D D:B", "B D" },
        { "A:B B:C C:D D:BE E:F F:E", "B C D E F" },
        { "A:BD B:C C:A D:E E:D F:AD", "A B C D E" },
        { "A:B B:CD C:B D:E E:", "B C" },
        { "A:AB B:", "A" },
    };

    [Theory]
    [MemberData(nameof(Graphs))]
    public void What_is_in_a_cycle_is_unknown_in_every_order_of_asking(string graph, string cyclic)
    {
        var snippet = Calls(graph);
        var methods = graph.Split(' ').Select(node => node[..1]).ToArray();
        foreach (var order in Permutations(methods).Take(120))
        {
            var text = new SummaryText(snippet);
            var answers = order.ToDictionary(method => method, method => text.Of("N" + method));
            Assert.All(methods, method => Assert.Equal(
                cyclic.Contains(method, StringComparison.Ordinal) ? $"{method}: unknown" : $"{method}: closes s",
                $"{method}: {answers[method].Replace("may close", "closes", StringComparison.Ordinal)}"));
        }
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void What_calls_into_a_cycle_has_one_summary_in_every_order_of_asking(string graph, string cyclic)
    {
        var snippet = Calls(graph);
        var methods = graph.Split(' ').Select(node => node[..1]).ToArray();
        var expected = Answers(snippet, methods);
        Assert.All(Permutations(methods).Take(120), order => Assert.Equal(expected, Answers(snippet, order)));
        Assert.Equal(cyclic.Length == 0, !expected.Contains("unknown", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Threads_that_ask_at_once_get_the_same(string graph, string cyclic)
    {
        var snippet = Calls(graph);
        var methods = graph.Split(' ').Select(node => node[..1]).ToArray();
        var expected = Answers(snippet, methods);
        for (var round = 0; round < 5; round++)
        {
            var text = new SummaryText(snippet);
            var answers = new string[methods.Length * 4];
            Parallel.For(0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            {
                var method = methods[(i + (i / methods.Length)) % methods.Length];
                answers[i] = method + ": " + text.Of("N" + method);
            });
            Assert.Equal(expected, string.Join("; ", answers.Distinct().Order(StringComparer.Ordinal)));
        }

        Assert.NotNull(cyclic);
    }

    [Theory]
    [InlineData("void H(Socket s) { void Again() { if (Any()) Again(); s.Close(); } Again(); }")]
    [InlineData("void H(Socket s) { Action again = null; again = () => { if (Any()) again(); s.Close(); }; again(); }")]
    [InlineData("void H(Socket s) { if (Any()) H(s); void Inner() => H(s); Inner(); s.Close(); }")]
    [InlineData("Socket P { get { return Any() ? P : null; } } void H(Socket s) { P?.Close(); s.Close(); }")]
    public void Nested_code_may_call_itself(string members) => Assert.NotNull(SummaryText.Of(members));

    private static string Answers(Snippet snippet, IEnumerable<string> order)
    {
        var text = new SummaryText(snippet);
        return string.Join("; ", order.Select(method => method + ": " + text.Of("N" + method)).Order(StringComparer.Ordinal));
    }

    private static Snippet Calls(string graph) => EventTrace.Snippet("static void Caller() { }\n" + string.Join("\n", graph.Split(' ').Select(node =>
        $"void N{node[0]}(Socket s) {{ {string.Concat(node[2..].Select(callee => $"if (Any()) N{callee}(new Socket(SocketType.Stream, ProtocolType.Tcp)); "))} s.Close(); }}")));

    private static IEnumerable<string[]> Permutations(string[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany(first => Permutations([.. items.Where(item => item != first)]).Select(rest => (string[])[first, .. rest]));
}
