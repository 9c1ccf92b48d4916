using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Tests.Cases;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Hosts;

/// <summary>Reports are the same in any order of files, with and without concurrency.</summary>
public class OrderTests
{
    private const string Corpus = "tests/SocketDupAnalyzers.Tests/Corpus/";

    /// <summary>One program in several files: partial classes, helpers of helpers, fields, call cycles and chains.</summary>
    private static readonly string[] s_program =
    [
        """
        using System.Net.Sockets;
        partial class Server
        {
            private Socket _conn;
            public Socket Serve(Socket s) { Helpers.Shut(s); return Copies.Duplicate(s); }
            public Socket Swap() { _conn.Close(); return _conn.Duplicate(); }
            public Socket ThroughOther(Socket s) { Stop(s); return s.Duplicate(); }
        }
        """,
        """
        using System.Net.Sockets;
        partial class Server
        {
            private void Stop(Socket s) { Helpers.ShutTwice(s); }
            public void Cycle(Socket s) { Around.A(s); s.Duplicate(); }
            public void Chain(Socket s) { Chained.W60(s); s.Duplicate(); Chained.W20(s); s.Duplicate(); }
        }
        """,
        """
        using System.Net.Sockets;
        static class Helpers
        {
            public static void Shut(Socket s) => s?.Dispose();
            public static void ShutTwice(Socket s) { Shut(s); Shut(s); }
            public static bool TryShut(Socket s) { if (s.Connected) { Shut(s); return true; } return false; }
            public static void Told(Socket s) { if (TryShut(s)) s.Duplicate(); else s.Duplicate(); }
        }
        """,
        """
        using System; using System.Net.Sockets; using System.Runtime.InteropServices;
        static class Copies
        {
            [DllImport("libc")] private static extern int dup(int fd);
            public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true));
        }
        """,
        """
        using System.Net.Sockets;
        static class Around
        {
            public static void A(Socket s) { if (s.Connected) B(s); s.Close(); }
            public static void B(Socket s) { if (s.Connected) C(s); s.Close(); }
            public static void C(Socket s) { if (s.Blocking) A(s); else B(s); }
            public static void Outside(Socket s) { C(s); s.Duplicate(); D(s); s.Duplicate(); }
            public static void D(Socket s) { s.Close(); }
        }
        """,
        "using System.Net.Sockets; static class Chained { public static void W0(Socket s) => s.Close(); "
            + string.Concat(Enumerable.Range(1, 60).Select(i => $"public static void W{i}(Socket s) => W{i - 1}(s); ")) + "}",
    ];

    [Fact]
    public async Task A_program_in_several_files_is_reported_the_same_in_every_order()
    {
        var files = s_program.Select((text, i) => CaseCompilation.Parse($"{i}.cs", text)).ToArray();
        Assert.Empty(CaseCompilation.Of(files).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var expected = await ReportAsync(files, concurrent: false);
        Assert.Equal(6, expected.Count(report => report.StartsWith("SDA1001", StringComparison.Ordinal)));
        for (var seed = 0; seed < 40; seed++)
        {
            Assert.Equal(expected, await ReportAsync(Shuffled(files, seed), concurrent: seed % 2 == 0));
        }
    }

    [Fact]
    public async Task All_case_files_in_one_compilation_are_reported_the_same_in_every_order()
    {
        var files = CaseFiles();
        var expected = await ReportAsync(files, concurrent: false);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await ReportAsync([.. files.Reverse()], concurrent: true));
        Assert.Equal(expected, await ReportAsync(Shuffled(files, 1), concurrent: true));
    }

    /// <summary>The case files, each in a namespace of its own; those that then no longer compile are left out.</summary>
    private static SyntaxTree[] CaseFiles()
    {
        var files = Repository.Files(Corpus, "*.cs").Select((path, i) => InNamespace(path, $"Case{i}")).ToArray();
        var broken = CaseCompilation.Of(files).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Location.SourceTree)
            .ToHashSet();
        SyntaxTree[] whole = [.. files.Where(file => !broken.Contains(file))];
        Assert.True(whole.Length > files.Length * 3 / 4, $"{whole.Length} of {files.Length} case files are left.");
        return whole;
    }

    private static SyntaxTree InNamespace(string path, string name)
    {
        var text = Repository.Read(path);
        var root = CaseCompilation.Parse(path, text).GetCompilationUnitRoot();
        var end = root.Usings.Count > 0 ? root.Usings.Last().FullSpan.End : 0;
        return CaseCompilation.Parse(path, root.Members.OfType<BaseNamespaceDeclarationSyntax>().Any() ? text : text.Insert(end, $"namespace {name};\n"));
    }

    private static async Task<IReadOnlyList<string>> ReportAsync(SyntaxTree[] files, bool concurrent)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrent, logAnalyzerExecutionTime: false);
        var diagnostics = await CaseCompilation.Of(files).WithAnalyzers(Package.Analyzers, options).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Select(Text).Order(StringComparer.Ordinal)];
    }

    private static string Text(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.Location.GetLineSpan()} {diagnostic.GetMessage()} {string.Join(" ", diagnostic.AdditionalLocations.Select(location => location.GetLineSpan()))}";

    private static SyntaxTree[] Shuffled(SyntaxTree[] files, int seed)
    {
        var shuffled = files.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
