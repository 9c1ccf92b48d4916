using System;
using System.Collections.Generic;
using System.Linq;
using SocketDupAnalyzers.Tests.Flow;
using SocketDupAnalyzers.Tests.Model;
using Xunit;

namespace SocketDupAnalyzers.Tests.Summaries;

/// <summary>Chains of calls past the bound: what is known of a method does not depend on what was asked before.</summary>
public class DepthTests
{
    private const int Levels = 120;
    private const int Deepest = 48;

    [Fact]
    public void A_method_above_too_many_calls_is_unknown_in_every_order_of_asking()
    {
        var snippet = Chain("", "s.Close();");
        var expected = Enumerable.Range(0, Levels).Select(level => level < Deepest ? "closes s" : "unknown").ToArray();
        Assert.Equal(expected, Answers(snippet, Enumerable.Range(0, Levels)));
        Assert.Equal(expected, Answers(snippet, Enumerable.Range(0, Levels).Reverse()));
        Assert.Equal(expected, Answers(snippet, Shuffled(1)));
        Assert.Equal(expected, Answers(snippet, Shuffled(2)));
    }

    [Fact]
    public void A_branch_that_is_too_deep_counts_for_what_stands_above_it_alone()
    {
        // Every level calls the one below twice, and the lowest closes.
        var snippet = Chain("if (Any()) W{0}(s); else ", "s.Close();");
        Assert.Equal(Answers(snippet, Enumerable.Range(0, Levels)), Answers(snippet, Enumerable.Range(0, Levels).Reverse()));
        Assert.Equal(Answers(snippet, Enumerable.Range(0, Levels)), Answers(snippet, Shuffled(3)));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(60)]
    public void A_long_cycle_and_what_stands_above_it_are_the_same_in_every_order(int length)
    {
        // W0 calls back into the chain; what is above the cycle is not part of it.
        var snippet = Chain("", $"if (Any()) W{length}(s); s.Close();");
        var upwards = Answers(snippet, Enumerable.Range(0, Levels));
        Assert.All(upwards.Take(length + 1), answer => Assert.Equal("unknown", answer));
        Assert.Equal(upwards, Answers(snippet, Enumerable.Range(0, Levels).Reverse()));
        Assert.Equal(upwards, Answers(snippet, Shuffled(4)));
    }

    private static Snippet Chain(string before, string lowest) => EventTrace.Snippet(
        "static void Caller() { } void W0(Socket s) { " + lowest + " }\n"
        + string.Concat(Enumerable.Range(1, Levels).Select(level => $"void W{level}(Socket s) {{ {string.Format(before, level - 1)}W{level - 1}(s); }}\n")));

    private static string[] Answers(Snippet snippet, IEnumerable<int> order)
    {
        var text = new SummaryText(snippet);
        var answers = new string[Levels];
        foreach (var level in order)
        {
            answers[level] = text.Of($"W{level}");
        }

        return answers;
    }

    private static IEnumerable<int> Shuffled(int seed)
    {
        var levels = Enumerable.Range(0, Levels).ToArray();
        new Random(seed).Shuffle(levels);
        return levels;
    }
}
