using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Applies code fixes to <see cref="AnalyzerTest{TVerifier}.TestState"/>, one by one and by Fix All, and compares the
/// results with <see cref="FixedState"/> and <see cref="BatchFixedState"/>. Without a fixed state only diagnostics are compared.
/// </summary>
public abstract class CodeFixTest<TVerifier> : CodeActionTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    private readonly SolutionCache _cache;

    protected CodeFixTest()
    {
        FixedState = CreateState();
        BatchFixedState = CreateState();
        _cache = new SolutionCache(DiagnoseAsync);
    }

    /// <summary>Adds a source of the fixed state.</summary>
    public string FixedCode
    {
        set => Add(FixedState, value);
    }

    public SolutionState FixedState { get; }

    /// <summary>Adds a source of the state after Fix All.</summary>
    public string BatchFixedCode
    {
        set => Add(BatchFixedState, value);
    }

    /// <summary>The state after Fix All; by default the fixed state.</summary>
    public SolutionState BatchFixedState { get; }

    /// <summary>Positive: exact. Negative: at most. Zero: no fix is offered. By default at most one for each fixable diagnostic.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>As <see cref="NumberOfIncrementalIterations"/>, for every scope of Fix All; by default one.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    public int? NumberOfFixAllInDocumentIterations { get; set; }

    public int? NumberOfFixAllInProjectIterations { get; set; }

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    /// <summary>The diagnostic that <see cref="CodeFixTestBehaviors.FixOne"/> fixes; the first by default.</summary>
    protected virtual Diagnostic? TrySelectDiagnosticToFix(ImmutableArray<Diagnostic> fixableDiagnostics) => fixableDiagnostics.FirstOrDefault();

    protected override bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics) =>
        base.IsCompilerDiagnosticIncluded(diagnostic, compilerDiagnostics) || IsFixable(diagnostic.Id);

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty("TestState.Sources", TestState.Sources);
        ImmutableArray<string> fixableIds = [.. GetCodeFixProviders().SelectMany(p => p.FixableDiagnosticIds)];
        var rawTest = TestState.Inherit(null, fixableIds);
        var rawFixed = FixedState.Inherit(rawTest, fixableIds);
        var rawBatch = BatchFixedState.Inherit(rawFixed, fixableIds);

        var markup = CreateMarkupProcessor(fixableIds);
        var (test, fixedState, batchFixed) = (markup.Process(rawTest), markup.Process(rawFixed), markup.Process(rawBatch));

        var project = CreateProject(test);
        project = (await _cache.UnifyAsync(project.Solution, cancellationToken).ConfigureAwait(false)).GetProject(project.Id)!;
        await VerifyDiagnosticsAsync(test, project, Verify.PushContext("Diagnostics of test state"), cancellationToken).ConfigureAwait(false);
        if (!FixedState.IsGiven && !BatchFixedState.IsGiven)
        {
            return;
        }

        await VerifyFixesAsync(test, fixedState, batchFixed, project.Solution, cancellationToken).ConfigureAwait(false);
        await VerifyDiagnosticsAsync(fixedState, CreateProject(fixedState), Verify.PushContext("Diagnostics of fixed state"), cancellationToken).ConfigureAwait(false);
        if (BatchFixedState.IsGiven && (CodeFixTestBehaviors & CodeFixTestBehaviors.SkipFixAllCheck) != CodeFixTestBehaviors.SkipFixAllCheck)
        {
            await VerifyDiagnosticsAsync(batchFixed, CreateProject(batchFixed), Verify.PushContext("Diagnostics of batch fixed state"), cancellationToken).ConfigureAwait(false);
        }
    }

    private protected override Task<ImmutableArray<ReportedDiagnostic>> DiagnoseInputAsync(Solution solution, CancellationToken cancellationToken) =>
        _cache.DiagnoseAsync(solution, cancellationToken);

    private bool IsFixable(string id) => GetCodeFixProviders().Any(p => p.FixableDiagnosticIds.Contains(id));

    private async Task VerifyFixesAsync(SolutionState test, SolutionState fixedState, SolutionState batchFixed, Solution solution, CancellationToken cancellationToken)
    {
        var counts = IterationCounts.For(test, fixedState, batchFixed, [.. test.ExpectedDiagnostics.Where(d => IsFixable(d.Id))]);
        await VerifyFixAsync("Iterative code fix application", FixNextAsync, NumberOfIncrementalIterations ?? counts.Incremental, fixedState).ConfigureAwait(false);
        if (GetCodeFixProviders().All(p => p.GetFixAllProvider() is null))
        {
            return;
        }

        await VerifyFixAllAsync(FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck, NumberOfFixAllInDocumentIterations ?? NumberOfFixAllIterations ?? counts.Document).ConfigureAwait(false);
        await VerifyFixAllAsync(FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck, NumberOfFixAllInProjectIterations ?? NumberOfFixAllIterations ?? counts.Project).ConfigureAwait(false);
        await VerifyFixAllAsync(FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck, NumberOfFixAllIterations ?? counts.Solution).ConfigureAwait(false);

        Task VerifyFixAllAsync(FixAllScope scope, CodeFixTestBehaviors skip, int iterations) => CodeFixTestBehaviors.HasFlag(skip)
            ? Task.CompletedTask
            : VerifyFixAsync($"Fix all in {scope.ToString().ToLowerInvariant()}", (s, d, i, v, c) => FixAllAsync(scope, s, d, i, v, c), iterations, batchFixed);

        async Task VerifyFixAsync(string context, Func<Solution, ImmutableArray<ReportedDiagnostic>, int, IVerifier, CancellationToken, Task<FixStep>> step, int iterations, SolutionState expected)
        {
            var verifier = Verify.PushContext(context);
            var loop = new FixLoop(_cache.DiagnoseAsync, step, CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne), verifier);
            var (result, failure) = await loop.RunAsync(solution, iterations, cancellationToken).ConfigureAwait(false);
            await SolutionComparison.AssertEqualAsync(expected, result, verifier, cancellationToken).ConfigureAwait(false);
            failure?.Throw();
        }
    }

    /// <summary>Applies the first action that changes something.</summary>
    private async Task<FixStep> FixNextAsync(Solution solution, ImmutableArray<ReportedDiagnostic> diagnostics, int iteration, IVerifier verifier, CancellationToken cancellationToken)
    {
        var result = FixStep.None;
        foreach (var diagnostic in SelectFixable(solution, diagnostics, verifier))
        {
            var (action, _) = await SelectActionAsync(solution, diagnostic, iteration, verifier, cancellationToken).ConfigureAwait(false);
            if (action is not null)
            {
                var step = await ApplyAsync(solution, action, verifier, cancellationToken).ConfigureAwait(false);
                result = step with { Failure = result.Failure ?? step.Failure };
                if (result.Changed is not null)
                {
                    break;
                }
            }
        }

        return result;
    }

    /// <summary>Applies the Fix All that belongs to the first action offered.</summary>
    private async Task<FixStep> FixAllAsync(FixAllScope scope, Solution solution, ImmutableArray<ReportedDiagnostic> diagnostics, int iteration, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in SelectFixable(solution, diagnostics, verifier))
        {
            var (action, provider) = await SelectActionAsync(solution, diagnostic, iteration, verifier, cancellationToken).ConfigureAwait(false);
            if (action is null || provider is null)
            {
                continue;
            }

            if (provider.GetFixAllProvider() is not { } fixAll || !fixAll.GetSupportedFixAllScopes().Contains(scope))
            {
                return FixStep.None;
            }

            var context = new FixAllContext(
                solution.GetDocument(diagnostic.Location.SourceTree)!, provider, scope, action.EquivalenceKey!,
                fixAll.GetSupportedFixAllDiagnosticIds(provider), new TestDiagnosticProvider(diagnostics), cancellationToken);
            return await fixAll.GetFixAsync(context).ConfigureAwait(false) is { } all
                ? await ApplyAsync(solution, all, verifier, cancellationToken).ConfigureAwait(false)
                : FixStep.Abandoned;
        }

        return FixStep.None;
    }

    private IEnumerable<Diagnostic> SelectFixable(Solution solution, ImmutableArray<ReportedDiagnostic> diagnostics, IVerifier verifier)
    {
        ImmutableArray<ReportedDiagnostic> fixable = [.. diagnostics.Where(d => IsFixable(d.Diagnostic.Id) && solution.GetDocument(d.Diagnostic.Location.SourceTree) is not null)];
        verifier.True(
            CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipLocalDiagnosticCheck) || fixable.All(d => d.IsLocal),
            "Code fix is attempting to provide a fix for a non-local analyzer diagnostic");
        ImmutableArray<Diagnostic> all = [.. fixable.Select(d => d.Diagnostic)];
        return !CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne) ? all : TrySelectDiagnosticToFix(all) is { } one ? [one] : [];
    }

    private async Task<(CodeAction? Action, CodeFixProvider? Provider)> SelectActionAsync(Solution solution, Diagnostic diagnostic, int iteration, IVerifier verifier, CancellationToken cancellationToken)
    {
        var offered = new List<(CodeAction Action, CodeFixProvider Provider)>();
        foreach (var provider in GetCodeFixProviders().Where(p => p.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var registered = ImmutableArray.CreateBuilder<CodeAction>();
            var context = new CodeFixContext(solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => registered.Add(action), cancellationToken);
            await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
            offered.AddRange(FilterCodeActions(registered.ToImmutable()).Select(action => (action, provider)));
        }

        var selected = SelectCodeAction(iteration, [.. offered.Select(o => o.Action)], verifier);
        return (selected, offered.FirstOrDefault(o => o.Action == selected).Provider);
    }

    private async Task<FixStep> ApplyAsync(Solution solution, CodeAction action, IVerifier verifier, CancellationToken cancellationToken)
    {
        var (after, failure) = await ApplyCodeActionAsync(solution, action, verifier, cancellationToken).ConfigureAwait(false);
        var isChanged = after.GetChanges(solution).GetProjectChanges().Any();
        return new FixStep(IsOffered: true, Changed: isChanged ? await _cache.UnifyAsync(after, cancellationToken).ConfigureAwait(false) : null, Failure: failure);
    }
}
