using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.Tests.Testing.Toys;
using Xunit;

namespace SocketDupAnalyzers.Tests.Testing;

public sealed class CodeFixTestTests
{
    private const string One = "class C { int F() => [|1|]; }";
    private const string Many = "class C { int F() => [|1|] + [|1|]; /* kept */ int G() => [|1|]; }";

    [Theory]
    [InlineData(One, "class C { int F() => 2; }")]
    [InlineData(Many, "class C { int F() => 2 + 2; /* kept */ int G() => 2; }")]
    public Task A_fix_passes(string before, string after) => Verify.Fix<LiteralAnalyzer, LiteralFix>(before, after);

    [Fact]
    public async Task Another_text_fails_with_a_diff()
    {
        var message = await Failure.Of(Verify.Fix<LiteralAnalyzer, LiteralFix>(One, "class C { int F() => 3; }"));
        Assert.Contains("-class C { int F() => 3; }", message);
        Assert.Contains("+class C { int F() => 2; }", message);
    }

    [Theory]
    [InlineData(null, "four")]
    [InlineData(1, null)]
    [InlineData(1, "four")]
    public Task Another_action_can_be_chosen(int? index, string? key)
    {
        var test = Verify.FixTest<LiteralAnalyzer, LiteralFix>(Many, "class C { int F() => 4 + 4; /* kept */ int G() => 4; }");
        test.CodeActionIndex = index;
        test.CodeActionEquivalenceKey = key;
        return test.RunAsync();
    }

    [Fact]
    public Task An_index_and_a_key_that_disagree_fail()
    {
        var test = Verify.FixTest<LiteralAnalyzer, LiteralFix>(One, "class C { int F() => 4; }");
        test.CodeActionIndex = 0;
        test.CodeActionEquivalenceKey = "four";
        return Failure.Of(test.RunAsync());
    }

    [Fact]
    public Task No_fix_passes_where_none_is_expected() => Verify.NoFix<LiteralAnalyzer, NoFix>(One);

    [Fact]
    public Task A_fix_fails_where_none_is_expected() => Failure.Of(Verify.NoFix<LiteralAnalyzer, LiteralFix>(One));

    [Fact]
    public Task A_missing_fix_fails() => Failure.Of(Verify.Fix<LiteralAnalyzer, NoFix>(One, "class C { int F() => 2; }"));

    [Fact]
    public async Task A_fix_that_changes_nothing_fails() =>
        Assert.Contains("made no changes", await Failure.Of(Verify.Fix<LiteralAnalyzer, IdleFix>(One, One)));

    [Fact]
    public Task A_fix_that_leaves_its_diagnostic_fails() =>
        Failure.Of(Verify.Fix<LiteralAnalyzer, StubbornFix>(One, "class C { int F() => 0 + 0 + 1; }"));

    [Fact]
    public async Task A_compile_error_in_fixed_code_fails()
    {
        Assert.Contains("CS0103", await Failure.Of(Verify.Fix<LiteralAnalyzer, BreakingFix>(One, "class C { int F() => unknown; }")));
        await Verify.Fix<LiteralAnalyzer, BreakingFix>(One, "class C { int F() => {|CS0103:unknown|}; }");
    }

    [Fact]
    public async Task A_compile_error_in_input_fails() =>
        Assert.Contains("CS0103", await Failure.Of(Verify.Fix<LiteralAnalyzer, LiteralFix>("class C { int F() => [|1|] + unknown; }", "class C { int F() => 2 + unknown; }")));

    [Fact]
    public async Task A_tree_that_differs_from_its_text_fails()
    {
        const string after = "class C { int F() => 2; }";
        Assert.Contains("IdentifierName", await Failure.Of(Verify.Fix<LiteralAnalyzer, CrookedFix>(One, after)));
        var test = Verify.FixTest<LiteralAnalyzer, CrookedFix>(One, after);
        test.CodeActionValidationMode = CodeActionValidationMode.None;
        await test.RunAsync();
    }

    [Fact]
    public async Task A_fix_all_that_differs_fails_unless_it_is_expected()
    {
        const string after = "class C { int F() => 2 + 2; /* kept */ int G() => 2; }";
        Assert.Contains("Fix all in document", await Failure.Of(Verify.Fix<LiteralAnalyzer, OwnFixAllFix>(Many, after)));

        var test = Verify.FixTest<LiteralAnalyzer, OwnFixAllFix>(Many, after);
        test.BatchFixedCode = "class C { int F() => 3 + 3; /* kept */ int G() => 3; }";
        await test.RunAsync();

        test = Verify.FixTest<LiteralAnalyzer, OwnFixAllFix>(Many, after);
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        await test.RunAsync();
    }

    [Theory]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck, "Fix all in document")]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck, "Fix all in project")]
    [InlineData(CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInProjectCheck, "Fix all in solution")]
    public async Task Each_scope_of_fix_all_is_checked(CodeFixTestBehaviors behaviors, string scope)
    {
        var test = Verify.FixTest<LiteralAnalyzer, OwnFixAllFix>(One, "class C { int F() => 2; }");
        test.CodeFixTestBehaviors = behaviors;
        Assert.Contains(scope, await Failure.Of(test.RunAsync()));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(-3, true)]
    [InlineData(-4, true)]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(-2, false)]
    public async Task Incremental_iterations_are_counted(int iterations, bool passes)
    {
        var test = Verify.FixTest<LiteralAnalyzer, LiteralFix>(Many, "class C { int F() => 2 + 2; /* kept */ int G() => 2; }");
        test.NumberOfIncrementalIterations = iterations;
        await (passes ? test.RunAsync() : Failure.Of(test.RunAsync()));
    }

    [Fact]
    public async Task Fix_all_iterations_are_counted()
    {
        const string after = "class C { int F() => 2; }";
        var test = Verify.FixTest<LiteralAnalyzer, LiteralFix>(One, after);
        test.NumberOfFixAllIterations = 1;
        await test.RunAsync();
        test = Verify.FixTest<LiteralAnalyzer, LiteralFix>(One, after);
        test.NumberOfFixAllIterations = 2;
        await Failure.Of(test.RunAsync());
    }

    [Fact]
    public Task One_diagnostic_alone_can_be_fixed()
    {
        var test = Verify.FixTest<LiteralAnalyzer, LiteralFix>("class C { int F() => [|1|] + [|1|]; }", "class C { int F() => 2 + [|1|]; }");
        test.BatchFixedCode = "class C { int F() => 2 + 2; }";
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne;
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync();
    }

    [Fact]
    public Task Several_files_and_projects_are_fixed()
    {
        var test = Verify.FixTest<LiteralAnalyzer, LiteralFix>("class C { int F() => [|1|]; }", "class C { int F() => 2; }");
        test.TestState.Sources.Add("class D { int F() => [|1|] + [|1|]; }");
        test.FixedState.Sources.Add("class D { int F() => 2 + 2; }");
        test.TestState.AdditionalProjects["Library"].Sources.Add("class E { int F() => [|1|]; }");
        test.FixedState.AdditionalProjects["Library"].Sources.Add("class E { int F() => 2; }");
        return test.RunAsync();
    }

    [Fact]
    public async Task A_fix_of_what_live_analysis_does_not_show_fails()
    {
        const string after = "class C { int F() => 2; }";
        Assert.Contains("non-local", await Failure.Of(Verify.Fix<EndAnalyzer, LiteralFix>(One, after)));
        var test = Verify.FixTest<EndAnalyzer, LiteralFix>(One, after);
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        await test.RunAsync();
    }

    [Fact]
    public Task Without_fixed_code_the_diagnostics_alone_are_checked()
    {
        var test = new Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixTest<LiteralAnalyzer, BreakingFix, DefaultVerifier> { TestCode = One };
        return test.RunAsync();
    }
}
