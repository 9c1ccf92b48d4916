using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Hosts;
using SocketDupAnalyzers.Tests.Cases;
using Xunit;

namespace SocketDupAnalyzers.Tests.Hosts;

/// <summary>Rules about types are heard of while a file is open, and cost nothing where there is no socket.</summary>
public class ClassHostTests
{
    private const string Fields = """
        using System.Net.Sockets;
        partial class Session { private Socket _copy; private Socket _other; }
        """;

    private const string Code = """
        using System;
        using System.Net.Sockets;
        using System.Runtime.InteropServices;
        partial class Session
        {
            public Session(Socket s) { _copy = Copy(s); _other = Copy(s); }
            public void Dispose() => _other.Dispose();
            static Socket Copy(Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true));
            [DllImport("libc")] static extern int dup(int fd);
        }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_editor_hears_of_a_field_whose_type_has_other_parts(bool inSpan)
    {
        var compilation = CaseCompilation.Of(CaseCompilation.Parse("Fields.cs", Fields), CaseCompilation.Parse("Code.cs", Code));
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees.Single(tree => tree.FilePath == "Fields.cs"));
        var reports = await compilation.WithAnalyzers([new ClassHost()]).GetAnalyzerSemanticDiagnosticsAsync(model, inSpan ? model.SyntaxTree.GetRoot().FullSpan : null, default);
        var report = Assert.Single(reports);
        Assert.Equal(("SDA2004", "_copy"), (report.Id, report.Location.SourceTree!.GetText().ToString(report.Location.SourceSpan)));
        Assert.Equal("Copy(s)", Assert.Single(report.AdditionalLocations).SourceTree!.GetText().ToString(report.AdditionalLocations[0].SourceSpan));
    }

    [Theory]
    [InlineData("(a, _copy, _other) = (a, Copy(s));")]
    [InlineData("(a, _other) = (a, s, Copy(s));")]
    public async Task Tuples_of_different_lengths_say_nothing_of_a_field(string statement)
    {
        // No code that compiles; an analyzer that fails on it is reported under AD0001.
        var reports = await ReportAsync(("Fields.cs", Fields), ("Code.cs", Code.Replace("_other = Copy(s);", $"object a = 0; {statement}")));
        Assert.DoesNotContain(reports, report => report.Id == "AD0001");
    }

    [Fact]
    public async Task What_is_found_in_two_files_of_a_type_is_reported_once_and_in_its_own()
    {
        var reports = await ReportAsync(("Fields.cs", Fields), ("Code.cs", Code), ("More.cs", "using System.Net.Sockets; partial class Session { private Socket _third; void Add(Socket s) => _third = Copy(s); }"));
        Assert.Equal([("SDA2004", "Fields.cs"), ("SDA2004", "More.cs")], reports.Select(report => (report.Id, report.Location.SourceTree!.FilePath)).Order());
    }

    [Fact]
    public async Task A_part_that_names_no_socket_is_looked_at_with_the_others()
    {
        var reports = await ReportAsync(
            ("Peer.cs", """
                using System.IO;
                using System.Net.Sockets;
                using System.Threading;
                public sealed partial class Peer
                {
                    private readonly Stream _wire;
                    private readonly Timer _timer;
                    public Peer(TcpClient client) { _wire = client.GetStream(); _timer = new Timer(_ => Tick(), null, 1, 1); }
                    public void Stop() => _timer.Dispose();
                    public void Send(byte[] data) => _wire.Write(data, 0, data.Length);
                }
                """),
            ("Tick.cs", "public sealed partial class Peer { private void Tick() => _wire.Write(new byte[1], 0, 1); }"));
        Assert.Equal([("SDA3001", "Tick.cs")], reports.Select(report => (report.Id, report.Location.SourceTree!.FilePath)));
    }

    [Fact]
    public async Task What_generated_code_declares_is_looked_at_and_not_reported_on()
    {
        var handWritten = await ReportAsync(("Fields.cs", Fields), ("Code.g.cs", Code));
        Assert.Equal(["SDA2004"], handWritten.Select(report => report.Id));
        Assert.Empty(await ReportAsync(("Fields.g.cs", Fields), ("Code.cs", Code)));
        Assert.Empty(await ReportAsync(("Fields.cs", Fields), ("Code.cs", Code), ("More.g.cs", "partial class Session { void End() => _copy.Close(); }")));
    }

    [Fact]
    public async Task Without_sockets_nothing_is_registered()
    {
        var host = new ClassHost();
        var run = CaseCompilation.Of(CaseCompilation.Parse("A.cs", "class A { private int _count; void M() => _count++; }")).WithAnalyzers([host]);
        Assert.Empty(await run.GetAnalyzerDiagnosticsAsync());
        var telemetry = await run.GetAnalyzerTelemetryInfoAsync(host, default);
        Assert.Equal((1, 0), (telemetry.CompilationStartActionsCount, telemetry.SymbolActionsCount));
    }

    [Fact]
    public async Task No_graph_is_made_of_types_without_sockets_nor_of_those_that_only_keep_what_they_are_handed()
    {
        CompilationSession? session = null;
        var host = new ClassHost { Started = started => session = started };
        var run = CaseCompilation.Of(
            CaseCompilation.Parse("A.cs", "class A { private int _count; void M() { _count = N(); } int N() => 1; }"),
            CaseCompilation.Parse("B.cs", "using System.Net.Sockets; class B { private Socket _socket; void M(Socket s) => _socket = s; }")).WithAnalyzers([host]);
        Assert.Empty(await run.GetAnalyzerDiagnosticsAsync());
        Assert.True(session!.Gate.MentionsSockets);
        Assert.Equal(0, session.Graphs.Made);
    }

    private static async Task<IReadOnlyList<Diagnostic>> ReportAsync(params (string Name, string Text)[] files)
    {
        var trees = files.Select(file => CaseCompilation.Parse(file.Name, file.Text));
        return await CaseCompilation.Of([.. trees]).WithAnalyzers([new ClassHost()]).GetAnalyzerDiagnosticsAsync();
    }
}
