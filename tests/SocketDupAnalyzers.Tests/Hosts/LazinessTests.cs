using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using SocketDupAnalyzers.Hosts;
using SocketDupAnalyzers.Tests.Cases;
using Xunit;

namespace SocketDupAnalyzers.Tests.Hosts;

/// <summary>Code that has to do with no socket costs nothing: no operation is made of it, and no graph.</summary>
public class LazinessTests
{
    private const string Plain = """
        class Plain
        {
            private readonly System.IO.Stream _stream = new System.IO.MemoryStream();
            public int Sum(int[] numbers) { var sum = 0; foreach (var n in numbers) { sum += n; } return sum; }
            public void Close() { _stream.Close(); _stream.Dispose(); }
            public System.Action Later() => () => Close();
        }
        """;

    [Fact]
    public async Task A_compilation_without_sockets_makes_no_operation_and_no_graph_and_registers_nothing()
    {
        var (session, telemetry) = await RunAsync(Plain, Plain.Replace("class Plain", "class Other", System.StringComparison.Ordinal));
        Assert.False(session.Gate.MentionsSockets);
        Assert.Equal((0, 0), (session.Opened, session.Graphs.Made));
        Assert.Equal(1, telemetry.CompilationStartActionsCount);
        Assert.Equal(0, Registered(telemetry));
    }

    [Fact]
    public async Task A_body_without_sockets_is_not_looked_into()
    {
        var (session, telemetry) = await RunAsync(Plain, "using System.Net.Sockets; class Has { void Shut(Socket s) { s.Close(); s.Poll(0, SelectMode.SelectRead); } }");
        Assert.True(session.Gate.MentionsSockets);
        Assert.Equal((1, 1), (session.Opened, session.Graphs.Made));
        Assert.NotEqual(0, Registered(telemetry));
    }

    [Theory]
    [InlineData("class A { void M() { /* Socket */ System.Console.WriteLine(); } }")]
    [InlineData("class A { void M() { System.Console.WriteLine(\"a Socket\"); } }")]
    [InlineData("class A { class Socket { } void M() { var s = new Socket(); } }")]
    public async Task Where_only_the_words_are_there_no_graph_is_made(string code)
    {
        var (session, _) = await RunAsync(code);
        Assert.Equal((1, 0), (session.Opened, session.Graphs.Made));
    }

    [Theory]
    [InlineData("void M(Socket s) { s.Connect(\"host\", 1); s.Shutdown(SocketShutdown.Both); s.Close(); s.Dispose(); }")]
    [InlineData("Socket M() { var s = new Socket(SocketType.Stream, ProtocolType.Tcp); s.NoDelay = true; return s; }")]
    [InlineData("void M(Socket s) { try { s.Send(new byte[1]); } finally { s.Close(); } }")]
    [InlineData("async System.Threading.Tasks.Task M(TcpClient c) { await c.ConnectAsync(\"host\", 1); c.Close(); }")]
    public async Task Where_nothing_can_come_too_late_no_graph_is_made(string member)
    {
        var (session, _) = await RunAsync("using System.Net.Sockets; class A { " + member + " }");
        Assert.Equal((1, 0), (session.Opened, session.Graphs.Made));
    }

    [Fact]
    public async Task A_helper_is_looked_into_once_whoever_calls_it()
    {
        var callers = string.Concat(Enumerable.Range(0, 20).Select(i => $"void M{i}(Socket s) {{ Shut(s); Ask(s); }} "));
        var (session, _) = await RunAsync("using System.Net.Sockets; class A { " + callers + "static void Shut(Socket s) { s.Close(); } static bool Ask(Socket s) => s.Connected; }");
        Assert.Equal(22, session.Opened);
        Assert.InRange(session.Graphs.Made, 22, 22 + 2);
    }

    [Fact]
    public async Task Who_asks_for_a_part_of_a_file_hears_of_that_part_and_no_more_is_looked_into()
    {
        CompilationSession? session = null;
        var host = new FlowHost { Started = started => session = started };
        var tree = CaseCompilation.Parse("A.cs", "using System.Net.Sockets; class A { int F(Socket s) { s.Close(); return s.Send(new byte[1]); } int G(Socket s) { s.Close(); return s.Receive(new byte[1]); } }");
        var compilation = CaseCompilation.Of(tree);
        var second = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Last();
        var reports = await compilation.WithAnalyzers([host]).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), second.Span, default);
        Assert.Equal("SDA1002", Assert.Single(reports).Id);
        Assert.True(second.Span.Contains(reports[0].Location.SourceSpan));
        Assert.Equal(1, session!.Opened);
    }

    [Fact]
    public async Task Every_compilation_has_a_session_of_its_own()
    {
        var sessions = new List<CompilationSession>();
        var host = new FlowHost { Started = sessions.Add };
        foreach (var code in new[] { "class A { }", "class B { System.Net.Sockets.Socket s; }" })
        {
            await CaseCompilation.Of(CaseCompilation.Parse("A.cs", code)).WithAnalyzers([host]).GetAnalyzerDiagnosticsAsync();
        }

        Assert.Equal([false, true], sessions.Select(session => session.Gate.MentionsSockets));
    }

    private static async Task<(CompilationSession Session, AnalyzerTelemetryInfo Telemetry)> RunAsync(params string[] files)
    {
        CompilationSession? session = null;
        var host = new FlowHost { Started = started => session = started };
        var trees = files.Select((text, i) => CaseCompilation.Parse($"{i}.cs", text));
        var run = CaseCompilation.Of(trees).WithAnalyzers([host]);
        Assert.DoesNotContain(await run.GetAnalyzerDiagnosticsAsync(), diagnostic => diagnostic.Id == "AD0001");
        Assert.NotNull(session);
        return (session, await run.GetAnalyzerTelemetryInfoAsync(host, default));
    }

    private static int Registered(AnalyzerTelemetryInfo info) =>
        info.CodeBlockActionsCount + info.CodeBlockStartActionsCount + info.OperationActionsCount + info.OperationBlockActionsCount
        + info.OperationBlockStartActionsCount + info.SymbolActionsCount + info.SymbolStartActionsCount + info.SyntaxNodeActionsCount
        + info.SyntaxTreeActionsCount + info.SemanticModelActionsCount + info.CompilationEndActionsCount + info.CompilationActionsCount;
}
