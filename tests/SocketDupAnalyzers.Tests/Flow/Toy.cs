using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SocketDupAnalyzers.Flow;
using Xunit;

namespace SocketDupAnalyzers.Tests.Flow;

/// <summary>Runs the toy analysis over a body and says what the probes met and how it ends.</summary>
internal static class Toy
{
    private const string Frame = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;

        class Toys : IDisposable, IAsyncDisposable
        {
            public void Dispose() { }
            public ValueTask DisposeAsync() => default;
        }

        class C
        {
            static void On(string flag) { }
            static void Off(string flag) { }
            static bool Is(string flag) => true;
            static void Fact(string fact) { }
            static bool Any() => true;
            static int Number() => 0;
            static void May() { }
            static void Never() { }
            static void Probe(string name) { }

        """;

    private const string Thrown = "thrown";

    /// <summary>The graph of <c>M</c> where a whole member is given, or of a body's statements; a probe then meets what they throw.</summary>
    public static ControlFlowGraph Graph(string code) => Snippet
        .Of(Frame + (code.Contains(" M(") ? code : "void M() { try { " + code + " } catch { Probe(\"" + Thrown + "\"); throw; } }") + "}")
        .Graph("M");

    /// <summary>One line a probe, in the order of names, then <c>exit</c> and <c>thrown</c> where there is any.</summary>
    public static string Run(string code) => Run(Graph(code));

    public static string Run(ControlFlowGraph graph)
    {
        var transfer = new ToyTransfer();
        var analysis = Analyze(graph, transfer);
        Assert.NotNull(analysis);
        analysis.Replay();
        var lines = transfer.Met
            .Where(met => met.Probe != Thrown)
            .GroupBy(met => met.Probe, met => met.State)
            .OrderBy(probe => probe.Key, StringComparer.Ordinal)
            .Select(probe => Line(probe.Key, probe))
            .Append(Line("exit", analysis.Exits))
            .Append(Line(Thrown, transfer.Met.Where(met => met.Probe == Thrown).Select(met => met.State)));
        return string.Join("; ", lines.Where(line => line.Length > 0));
    }

    public static ForwardAnalysis<ToyState>? Analyze(
        ControlFlowGraph graph, ToyTransfer transfer, FlowBudget? budget = null, CancellationToken cancellation = default)
    {
        var analysis = ForwardAnalysis<ToyState>.Run(graph, transfer, ToyState.Empty, budget ?? FlowBudget.Default, cancellation);
        transfer.Met.Clear();
        return analysis;
    }

    private static string Line(string name, IEnumerable<ToyState> states)
    {
        var texts = states.Select(state => state.ToString()).Distinct().Order(StringComparer.Ordinal).Select(text => text.Length == 0 ? "0" : text).ToArray();
        return texts.Length == 0 ? "" : name + ": " + string.Join(" | ", texts);
    }
}
