using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes;

/// <summary>Many rules at once, without anybody who chooses a fix from a menu.</summary>
public sealed partial class BatchFixTests
{
    private static readonly string[] s_ids =
        [.. Rules.All.Where(rule => rule.DefaultSeverity == DiagnosticSeverity.Warning && Package.HasFix(rule.Id)).Select(rule => rule.Id)];

    public static TheoryData<string[]> Orders => [s_ids, [.. s_ids.Reverse()]];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task All_examples_in_one_project_come_out_as_their_pages_show(string[] ids)
    {
        using var workspace = new AdhocWorkspace(MefHostServices.DefaultHost, WorkspaceKind.MSBuild);
        var solution = Open(workspace, ("SocketDuplication.cs", Repository.SocketDuplication)).Solution;
        var project = solution.ProjectIds[0];
        var expected = new Dictionary<DocumentId, string>();
        foreach (var id in s_ids)
        {
            var page = Page.Of(id);
            foreach (var ((bad, good), i) in page.BadExamples.Zip(page.FixedExamples).Select((pair, i) => (pair, i)))
            {
                var document = DocumentId.CreateNewId(project);
                solution = solution.AddDocument(document, $"{id}_{i}.cs", In($"{id}_{i}", bad), filePath: $"/{id}_{i}.cs");
                expected.Add(document, In($"{id}_{i}", good));
            }
        }

        solution = await BatchFix.RunAsync(solution, ids);

        Assert.Empty(await BatchFix.ReportAsync(solution));
        foreach (var (document, text) in expected)
        {
            Assert.Equal(text, (await solution.GetDocument(document)!.GetTextAsync()).ToString());
        }
    }

    /// <summary>Each report gets what is offered first for it, whatever is for the first of all.</summary>
    [Fact]
    public async Task Reports_that_are_mended_in_different_ways()
    {
        using var workspace = new AdhocWorkspace(MefHostServices.DefaultHost, WorkspaceKind.MSBuild);
        var page = Page.Of("SDA1003");
        var solution = Open(workspace, [.. page.BadExamples.Select((text, i) => ($"{i}.cs", In($"N{i}", text)))]).Solution;

        Assert.Equal(["SDA1003", "SDA1003"], (await BatchFix.ReportAsync(solution)).Select(report => report.Id));
        Assert.Empty(await BatchFix.ReportAsync(await BatchFix.RunAsync(solution, ["SDA1003"])));
    }

    [Fact]
    public async Task No_fix_is_offered_for_a_report_of_another_rule()
    {
        using var workspace = new AdhocWorkspace();
        var solution = Open(workspace, ("0.cs", Page.Of("SDA2006").BadExamples[0])).Solution;
        var report = Assert.Single(await BatchFix.ReportAsync(solution));
        foreach (var fix in Package.Fixes)
        {
            var actions = new List<CodeAction>();
            var document = solution.GetDocument(report.Location.SourceTree)!;
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, report.Location.SourceSpan, [report], (action, _) => actions.Add(action), CancellationToken.None));
            Assert.Equal(fix.FixableDiagnosticIds.Contains("SDA2006"), actions.Count > 0);
        }
    }

    /// <summary>Whoever has chosen a fix gets that one, and no other where it does not fit.</summary>
    [Fact]
    public async Task A_choice_is_kept_in_an_editor()
    {
        using var workspace = new AdhocWorkspace();
        var page = Page.Of("SDA1003");
        var solution = Open(workspace, [.. page.BadExamples.Select((text, i) => ($"{i}.cs", In($"N{i}", text)))]).Solution;

        var left = Assert.Single(await BatchFix.ReportAsync(await BatchFix.RunAsync(solution, ["SDA1003"])));
        Assert.Equal("/1.cs", left.Location.SourceTree!.FilePath);
    }

    private static Project Open(AdhocWorkspace workspace, params IEnumerable<(string Name, string Text)> files) => files.Aggregate(
        workspace.AddProject("Example", LanguageNames.CSharp)
            .WithCompilationOptions(ExampleOptions.Compilation)
            .WithParseOptions(ExampleOptions.Parse)
            .WithMetadataReferences(ExampleOptions.References),
        (project, file) => project.AddDocument(file.Name, file.Text, filePath: "/" + file.Name).Project);

    /// <summary>The example in a namespace of its own.</summary>
    private static string In(string name, string text) => Usings().Replace(text, $"$0namespace {name};\n\n", 1);

    [GeneratedRegex(@"\A(using [^\n]*\n)*\n?")]
    private static partial Regex Usings();
}
