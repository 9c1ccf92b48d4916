using System;
using System.Linq;
using System.Threading;
using SocketDupAnalyzers.Flow;
using Xunit;

namespace SocketDupAnalyzers.Tests.Flow;

/// <summary>The bounds of an analysis, and that it comes out the same every time.</summary>
public class BoundTests
{
    private const string Three = "On(\"k\"); if (Is(\"a\")) { } if (Is(\"b\")) { } if (Is(\"c\")) { } Probe(\"p\");";

    [Fact]
    public void Past_the_bound_states_widen_into_what_all_agree_on()
    {
        Assert.Equal("+k", States(Three, new FlowBudget(States: 7, StepsPerBlock: 48, BaseSteps: 100)));
        Assert.Equal(8, States(Three, new FlowBudget(States: 8, StepsPerBlock: 48, BaseSteps: 100)).Split(' ').Length);
    }

    [Fact]
    public void A_loop_widens_and_ends()
    {
        var body = "On(\"k\"); while (Any()) { " + string.Concat(Enumerable.Range(0, 30).Select(i => $"if (Is(\"f{i}\")) On(\"g{i}\"); else Off(\"g{i}\");")) + "} Probe(\"p\");";
        var states = States(body, FlowBudget.Default).Split(' ');
        Assert.Contains("+k", states);
        Assert.InRange(states.Length, 1, FlowBudget.Default.States);
    }

    [Fact]
    public void Past_the_budget_there_is_no_result()
    {
        var graph = Toy.Graph("while (Any()) { On(\"a\"); }");
        Assert.Null(Toy.Analyze(graph, new ToyTransfer(), new FlowBudget(24, 0, 3)));
        Assert.NotNull(Toy.Analyze(graph, new ToyTransfer(), new FlowBudget(24, 0, 30)));
        Assert.NotNull(Toy.Analyze(graph, new ToyTransfer(), new FlowBudget(24, 6, 0)));
    }

    [Fact]
    public void Cancellation_ends_the_search_and_the_replay()
    {
        using var source = new CancellationTokenSource();
        var steps = 0;
        var transfer = new ToyTransfer
        {
            OnApply = () =>
            {
                if (++steps == 2)
                {
                    source.Cancel();
                }
            },
        };
        var graph = Toy.Graph("while (true) { On(\"a\"); Off(\"a\"); }");
        Assert.Throws<OperationCanceledException>(() => Toy.Analyze(graph, transfer, null, source.Token));

        using var later = new CancellationTokenSource();
        var analysis = Toy.Analyze(graph, new ToyTransfer(), null, later.Token);
        later.Cancel();
        Assert.Throws<OperationCanceledException>(analysis!.Replay);
    }

    [Fact]
    public void Replay_takes_every_state_through_every_block_once_and_in_the_order_of_the_graph()
    {
        const string body = """
            Probe("1");
            while (Any()) { if (Is("a")) Probe("2"); else Probe("3"); try { May(); if (Any()) return; } finally { Probe("4"); } }
            Probe("5");
            """;
        var orders = Enumerable.Range(0, 3).Select(_ => Order(body)).ToArray();
        Assert.All(orders, order => Assert.Equal(orders[0], order));
        var first = orders[0].Split(' ');
        Assert.Equal(new[] { "1:" }, first.Take(1));
        Assert.Equal(first.Where(met => !met.StartsWith('4')).Distinct(), first.Where(met => !met.StartsWith('4')));
        // A finally is replayed once for each way on: past it, returning, and with an exception.
        Assert.Equal(3, first.Count(met => met == "4:+a"));
        Assert.Equal(first.Select(met => met[0]), first.Select(met => met[0]).Order());
    }

    [Fact]
    public void Replay_may_be_repeated()
    {
        var transfer = new ToyTransfer();
        var analysis = Toy.Analyze(Toy.Graph(Three), transfer)!;
        analysis.Replay();
        var once = transfer.Met.ToArray();
        analysis.Replay();
        Assert.Equal(once.Concat(once), transfer.Met);
    }

    private static string Order(string body)
    {
        var transfer = new ToyTransfer();
        Toy.Analyze(Toy.Graph(body), transfer)!.Replay();
        return string.Join(" ", transfer.Met.Select(met => met.Probe + ":" + met.State));
    }

    private static string States(string body, FlowBudget budget)
    {
        var transfer = new ToyTransfer();
        Toy.Analyze(Toy.Graph(body), transfer, budget)!.Replay();
        return string.Join(" ", transfer.Met.Where(met => met.Probe == "p").Select(met => met.State));
    }
}
