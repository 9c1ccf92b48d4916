using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;
using SocketDupAnalyzers.Hosts;
using SocketDupAnalyzers.Tests.Support;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Lifetime.SecondOwner;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Where the project cannot duplicate, a file is added that can: one, under a free name, and only where it compiles.</summary>
public sealed class DuplicateFirstAddedTests
{
    private const string Before = "return [|new Socket(conn.SafeHandle)|];";
    private const string After = "return conn.Duplicate();";

    [Fact]
    public Task A_socket() => AddingTest(File(Before), File(After)).RunAsync();

    [Fact]
    public Task A_handle() =>
        AddingTest(
            File("return [|new SafeSocketHandle(conn.Handle, true)|];", signature: "SafeSocketHandle Serve(Socket conn)"),
            File("return SocketDuplication.Duplicate(conn.SafeHandle);", signature: "SafeSocketHandle Serve(Socket conn)")).RunAsync();

    [Fact]
    public Task Two_in_one_file() =>
        AddingTest(
            File("_worker = [|new Socket(conn.SafeHandle)|];\nreturn [|new Socket(listener.SafeHandle)|];"),
            File("_worker = conn.Duplicate();\nreturn listener.Duplicate();")).RunAsync();

    [Fact]
    public Task Two_files()
    {
        var test = Test(File(Before), File(After));
        test.TestState.Sources.Add(File(Before.Replace("[|", "{|SDA1005:").Replace("|]", "|}"), className: "Other"));
        test.FixedState.Sources.Add(File(After, className: "Other"));
        test.FixedState.Sources.Add(Added());
        return test.RunAsync();
    }

    [Fact]
    public Task Two_projects()
    {
        var test = AddingTest(File(Before), File(After));
        test.TestState.AdditionalProjects["Other"].Sources.Add(("/Other/Test0.cs", File(Before.Replace("[|", "{|SDA1005:").Replace("|]", "|}"))));
        test.FixedState.AdditionalProjects["Other"].Sources.Add(("/Other/Test0.cs", File(After)));
        test.FixedState.AdditionalProjects["Other"].Sources.Add(("/Other/SocketDuplication.cs", Added().Item2));
        return test.RunAsync();
    }

    [Fact]
    public Task The_name_is_taken()
    {
        const string Taken = "namespace Elsewhere { internal class SocketDuplication { } }";
        return AddingTest(File(Before, Taken), File(After, Taken), "SocketDuplication1").RunAsync();
    }

    [Fact]
    public Task The_method_would_be_another_one()
    {
        const string Other = "internal static class Other { public static string Duplicate(this object value) => value.ToString(); }";
        return AddingTest(File(Before, Other), File("return SocketDuplication.Duplicate(conn);", Other)).RunAsync();
    }

    [Fact]
    public Task A_call_of_another_extension_would_be_ambiguous()
    {
        const string Other = "internal static class Other { public static Socket Duplicate(this Socket value) => value; public static void Use(Socket value) => value.Duplicate(); }";
        return Test(File(Before, Other), File(Before, Other)).RunAsync();
    }

    [Fact]
    public Task Runtime_marshalling_is_disabled() =>
        Test(
            File(Before).Replace("internal class Server", "[assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]\n\ninternal class Server"),
            File(Before).Replace("internal class Server", "[assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]\n\ninternal class Server")).RunAsync();

    [Fact]
    public Task A_language_without_nullable_types()
    {
        var test = Test(File(Before), File(Before));
        test.SolutionTransforms.Add(FixCase.AsCSharp73);
        return test.RunAsync();
    }

    /// <summary>Such a workspace writes new documents into the project file.</summary>
    [Theory]
    [InlineData(WorkspaceKind.MSBuild, 0)]
    [InlineData(WorkspaceKind.Host, 1)]
    public async Task A_workspace_of_project_files(string kind, int offered)
    {
        using var workspace = new AdhocWorkspace(MefHostServices.DefaultHost, kind);
        var document = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithCompilationOptions(ExampleOptions.Compilation)
            .WithParseOptions(ExampleOptions.Parse)
            .WithMetadataReferences(ExampleOptions.References)
            .AddDocument("Test.cs", File(Before.Replace("[|", "").Replace("|]", "")));
        var compilation = (await document.Project.GetCompilationAsync())!;
        var report = Assert.Single(await compilation.WithAnalyzers([new FlowHost()]).GetAnalyzerDiagnosticsAsync());
        var actions = new List<CodeAction>();
        await new DuplicateFirstFix().RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), default));
        Assert.Equal(offered, actions.Count);
    }
}
