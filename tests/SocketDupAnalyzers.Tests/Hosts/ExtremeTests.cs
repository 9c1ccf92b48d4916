using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Tests.Cases;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Hosts;

/// <summary>Bodies of extreme size and shape: no exception, and an end within bounds.</summary>
[Collection(nameof(ExtremeTests))]
[CollectionDefinition(nameof(ExtremeTests), DisableParallelization = true)]
public class ExtremeTests
{
    private const string Frame = """
        using System; using System.Net.Sockets; using System.Runtime.InteropServices;
        static class Copies
        {
            [DllImport("libc")] public static extern int dup(int fd);
            public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true));
            public static bool Any() => Environment.TickCount > 0;
            public static int Sum(int a, int b = 0) => a + b;
        }
        """;

    private static readonly TimeSpan s_bound = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Twice_the_statements_take_about_twice_the_time()
    {
        await AnalyzeAsync(Straight(200));
        var (half, whole) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round == 0 || (round < 3 && whole >= 3 * half); round++)
        {
            half = Shorter(half, await AnalyzeAsync(Straight(2_500)));
            whole = Shorter(whole, await AnalyzeAsync(Straight(5_000)));
        }

        Assert.True(whole < 3 * half, $"{half} for 2,500 statements, {whole} for 5,000.");
    }

    public static TheoryData<string> Shapes => new(Bodies.Keys);

    private static Dictionary<string, Func<string>> Bodies { get; } = new()
    {
        ["branches"] = () => Method(Repeat(10_000, i => $"if (Copies.Any()) n += {i};")),
        ["branches that close"] = () => Method("var t = s.Duplicate(); " + Repeat(200, i => "if (Copies.Any()) { t.Close(); t = s.Duplicate(); }")),
        ["flags"] = () => Method(Repeat(300, i => $"bool f{i} = Copies.Any(); if (f{i}) s.Close();")),
        ["duplicates"] = () => Method(Repeat(2_000, i => $"var d{i} = s.Duplicate();")),
        ["duplicates in a loop"] = () => Method("while (Copies.Any()) { " + Repeat(300, i => $"var d{i} = s.Duplicate();") + " }"),
        ["aliases"] = () => Method("var a0 = s; " + Repeat(3_000, i => $"var a{i + 1} = a{i};") + " s.Close();"),
        ["switch"] = () => Method("switch (n) { " + Repeat(3_000, i => $"case {i}: s.Send(new byte[1]); break;") + " }"),
        ["tries"] = () => Method(Repeat(500, i => "try { s.Send(new byte[1]); } finally { n++; }")),
        ["nested tries"] = () => Method(Nested(60, "try { s.Send(new byte[1]); ", "s.Close();", " } finally { n++; }")),
        ["nested tries that return"] = () => Method(Nested(40, "try { if (Copies.Any()) return; ", "s.Close();", " } finally { n++; }")),
        ["nested loops"] = () => Method(Nested(60, "while (Copies.Any()) { var d = s.Duplicate(); { ", "s.Close();", " } break; }").Replace("var d", "_", StringComparison.Ordinal)),
        ["nested ifs"] = () => Method(Nested(150, "if (Copies.Any()) { ", "s.Close();", " }")),
        ["nested lambdas"] = () => Method(Nested(25, "Action a{0} = () => { s.Send(new byte[1]); ", "s.Close();", " }; a{0}();")),
        ["gotos"] = () => Method(Repeat(800, i => $"L{i}: if (Copies.Any()) goto L{(i * 7919) % 800};") + " s.Close();"),
        ["helpers that call each other"] = () => Class(Repeat(120, i => $"static void H{i}(Socket s) {{ if (Copies.Any()) H{(i + 1) % 120}(s); if (Copies.Any()) H{(i * 7) % 120}(s); s.Close(); }}")),
        ["helpers in a row"] = () => Class("static void H0(Socket s) => s.Close(); " + Repeat(1_000, i => $"static void H{i + 1}(Socket s) {{ H{i}(s); }}")),
        ["helpers that call twice"] = () => Class("static void H0(Socket s) => s.Close(); " + Repeat(60, i => $"static Socket H{i + 1}(Socket s) {{ var t = s.Duplicate(); H{i}(s); H{i}(t); return t; }}")),
        ["parameters"] = () => Class("static void M(" + string.Join(", ", Enumerable.Range(0, 100).Select(i => $"Socket s{i}")) + ") { " + Repeat(100, i => $"if (Copies.Any()) s{i}.Close(); s{i}.Duplicate();") + " }"),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_body_of_any_shape_comes_to_an_end(string shape)
    {
        var took = await AnalyzeAsync(Bodies[shape]());
        Assert.True(took < s_bound, $"{took} for {shape}.");
    }

    /// <summary>Syntax that is deep, or so deep that the compiler itself refuses it.</summary>
    [Theory]
    [InlineData("calls", 300)]
    [InlineData("calls", 650)]
    [InlineData("calls", 5_000)]
    [InlineData("parentheses", 650)]
    [InlineData("parentheses", 5_000)]
    [InlineData("sums", 650)]
    [InlineData("sums", 5_000)]
    [InlineData("conditionals", 650)]
    [InlineData("conditionals", 5_000)]
    [InlineData("duplicates", 300)]
    [InlineData("duplicates", 5_000)]
    public void Deep_syntax_is_no_trouble(string shape, int depth)
    {
        var expression = shape switch
        {
            "calls" => string.Concat(Enumerable.Repeat("Copies.Sum(", depth)) + "n" + new string(')', depth),
            "parentheses" => new string('(', depth) + "n" + new string(')', depth),
            "sums" => string.Join(" + ", Enumerable.Repeat("n", depth)),
            "duplicates" => "s" + string.Concat(Enumerable.Repeat(".Duplicate()", depth)) + ".Available",
            _ => string.Concat(Enumerable.Repeat("Copies.Any() ? n : ", depth)) + "n",
        };
        Exception? failure = null;
        var code = Method($"n = {expression}; s.Close(); s.Duplicate();");
        var thread = new Thread(() => failure = Record.Exception(() => AnalyzeAsync(code, mayBeBroken: true).GetAwaiter().GetResult()), 256 * 1024 * 1024);
        thread.Start();
        Assert.True(thread.Join(4 * s_bound), "No end.");
        Assert.Null(failure);
    }

    /// <summary>The processor's time that the analyzers take beside the binding of the code, which was done before.</summary>
    private static async Task<TimeSpan> AnalyzeAsync(string code, bool mayBeBroken = false)
    {
        var compilation = CaseCompilation.Of(CaseCompilation.Parse("Frame.cs", Frame), CaseCompilation.Parse("Code.cs", code));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => !mayBeBroken && diagnostic.Severity == DiagnosticSeverity.Error);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        using var limit = new CancellationTokenSource(4 * s_bound);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var diagnostics = await compilation.WithAnalyzers(Package.Analyzers, options).GetAnalyzerDiagnosticsAsync(limit.Token);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return Process.GetCurrentProcess().TotalProcessorTime - before;
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static string Straight(int statements) =>
        Method(Repeat(statements / 5, i => $"var d{i} = s.Duplicate(); if (Copies.Any()) n++; d{i}.Send(new byte[1]); d{i}.Close(); n += {i};"));

    private static string Method(string body) => Class($"static void M(Socket s, int n) {{ {body} }}");

    private static string Class(string members) => "using System; using System.Net.Sockets; static class Extreme { " + members + " }";

    private static string Repeat(int count, Func<int, string> text)
    {
        var all = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            all.Append(text(i)).Append('\n');
        }

        return all.ToString();
    }

    private static string Nested(int depth, string before, string middle, string after) =>
        string.Concat(Enumerable.Range(0, depth).Select(i => before.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))) + middle
        + string.Concat(Enumerable.Range(0, depth).Reverse().Select(i => after.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
