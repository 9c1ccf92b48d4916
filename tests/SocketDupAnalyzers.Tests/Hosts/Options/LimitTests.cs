using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Hosts;
using Xunit;

namespace SocketDupAnalyzers.Tests.Hosts.Options;

/// <summary>What was left out is said on request, and only then.</summary>
public sealed class LimitTests
{
    private const string Closing = "using System.Net.Sockets; class C { void F(Socket s) { s.Close(); } ";

    [Theory]
    [InlineData("socket_dup.report_limits = false")]
    [InlineData("socket_dup.report_limits = on")]
    [InlineData("")]
    public Task Nothing_is_said_unasked(string entry) => Configured.Test<FlowHost>(entry, Deep).RunAsync();

    [Fact]
    public Task Nothing_is_said_where_nothing_was_left_out() => Configured.Test<FlowHost>("socket_dup.report_limits = true", Closing + "}").RunAsync();

    [Fact]
    public Task A_deep_body_is_counted_once_for_itself_and_its_callers() =>
        Configured.Test<FlowHost>("socket_dup.report_limits = true", Deep).Expecting(Met(0, 1, 0, 0, 0)).RunAsync();

    [Fact]
    public Task A_large_body_is_counted() => Configured.Test<FlowHost>(
        "socket_dup.report_limits = true",
        Closing + "void G(Socket s, int x) { s.Close(); " + string.Concat(Enumerable.Repeat("x = x + x + x + x + x + x;\n", 8_000)) + "s.Poll(0, SelectMode.SelectRead); } }").Expecting(Met(1, 0, 0, 0, 0)).RunAsync();

    [Fact]
    public Task A_long_chain_of_calls_is_counted()
    {
        var chain = string.Concat(Enumerable.Range(0, 60).Select(i => $"void M{i}(Socket s) {{ M{i + 1}(s); s.Close(); }} "));
        return Configured.Test<FlowHost>("socket_dup.report_limits = true", Closing + chain + "void M60(Socket s) { s.Close(); } }")
            .Expecting(Met(0, 0, 0, 0, 12))
            .RunAsync();
    }

    [Fact]
    public Task A_chain_of_calls_deeper_than_the_stack_ends_nothing()
    {
        var chain = string.Concat(Enumerable.Range(0, 4_000).Select(i => $"void M{i}(System.IO.Stream s) {{ M{i + 1}(s); }}\n"));
        return Verify.AnalyzerTest<ClassHost>(
            "using System.Net.Sockets; class C { NetworkStream _stream; System.Threading.Timer _timer; public C(Socket s) { _stream = new NetworkStream(s); _timer = new(_ => M0(_stream), null, 0, 10); }\n"
            + "public void Go() => M0(_stream);\n" + chain + "void M4000(System.IO.Stream s) => s.WriteByte(1); }").RunAsync();
    }

    [Fact]
    public Task A_global_configuration_file_asks_for_it() => Verify.AnalyzerTest<FlowHost>(Deep)
        .With("/.globalconfig", "is_global = true\nsocket_dup.report_limits = true\n")
        .Expecting(Met(0, 1, 0, 0, 0))
        .RunAsync();

    [Fact]
    public void Each_limit_counts_a_body_once()
    {
        var tree = CSharpSyntaxTree.ParseText("class A; class B;");
        var nodes = tree.GetRoot().ChildNodes().ToArray();
        var limits = new Limits();
        Assert.False(limits.Any);
        limits.Note(LimitKind.Graph, nodes[0]);
        limits.Note(LimitKind.Graph, nodes[0]);
        limits.Note(LimitKind.Graph, nodes[1]);
        limits.Note(LimitKind.Budget, nodes[0]);
        Assert.True(limits.Any);
        Assert.Equal((0, 0, 2, 1, 0), (limits[LimitKind.Size], limits[LimitKind.Depth], limits[LimitKind.Graph], limits[LimitKind.Budget], limits[LimitKind.Calls]));
    }

    private static string Deep { get; } =
        Closing + "void H(Socket s) { G(s); s.Close(); } void G(Socket s) { " + new string('{', 720) + "s.Close();" + new string('}', 720) + " } }";

    private static DiagnosticResult Met(params object[] counts) => new DiagnosticResult(Rules.SDA0002_LimitsMet).WithArguments(counts);
}
