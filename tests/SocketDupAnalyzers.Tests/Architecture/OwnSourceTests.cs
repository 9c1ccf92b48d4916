using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Architecture;

/// <summary>
/// The package on its own source. The projects that come after the analyzer are built with it; the analyzer itself cannot be, and is looked at here.
/// </summary>
public sealed class OwnSourceTests
{
    private const string Bug = "internal static class Planted { static void Run(System.Net.Sockets.Socket s) { s.Close(); s.Send(new byte[1]); } }";

    [Fact]
    public async Task The_analyzers_find_nothing_in_themselves_but_what_is_planted()
    {
        var parse = (CSharpParseOptions)OwnSource.Trees.First().Options;
        var planted = CSharpSyntaxTree.ParseText(Bug, parse, "Planted.cs");
        var reports = await OwnSource.Compilation.AddSyntaxTrees(planted).WithAnalyzers(Package.Analyzers).GetAnalyzerDiagnosticsAsync();

        var report = Assert.Single(reports);
        Assert.Equal(("SDA1002", planted), (report.Id, report.Location.SourceTree));
    }
}
