using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares the diagnostics of analyzers over <see cref="TestState"/> with those expected.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    protected AnalyzerTest() => TestState = CreateState();

    protected static TVerifier Verify { get; } = new();

    /// <summary>Adds a source.</summary>
    public string TestCode
    {
        set => Add(TestState, value);
    }

    public SolutionState TestState { get; }

    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    public MarkupOptions MarkupOptions { get; set; }

    public TestBehaviors TestBehaviors { get; set; }

    /// <summary>Ids that the compilation suppresses.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    /// <summary>A further check of each diagnostic that was expected and reported.</summary>
    public Action<Diagnostic, DiagnosticResult, IVerifier>? DiagnosticVerifier { get; set; }

    /// <summary>Changes to the solution, given the id of its primary project, before anything runs.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    public abstract string Language { get; }

    protected virtual string DefaultFilePathPrefix => "/0/Test";

    protected virtual string DefaultTestProjectName => "TestProject";

    protected virtual string DefaultFilePath => DefaultFilePathPrefix + "0." + DefaultFileExt;

    protected abstract string DefaultFileExt { get; }

    public Task RunAsync(CancellationToken cancellationToken = default) => RunImplAsync(cancellationToken);

    protected virtual async Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty("TestState.Sources", TestState.Sources);
        var state = CreateMarkupProcessor([]).Process(TestState.Inherit(null, []));
        await VerifyDiagnosticsAsync(state, CreateProject(state), Verify, cancellationToken).ConfigureAwait(false);
    }

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    protected abstract CompilationOptions CreateCompilationOptions();

    protected abstract ParseOptions CreateParseOptions();

    /// <summary>What <c>[|…|]</c> stands for.</summary>
    protected internal virtual DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers) =>
        MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor)
            ? analyzers.SelectMany(a => a.SupportedDiagnostics).FirstOrDefault()
            : analyzers is [{ SupportedDiagnostics: [var single] }, ..] ? single : null;

    protected virtual bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics) => compilerDiagnostics switch
    {
        CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
        CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
        CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
        CompilerDiagnostics.All => true,
        _ => false,
    };

    private protected static void Add(SolutionState state, string? source)
    {
        if (source is not null)
        {
            state.Sources.Add(source);
        }
    }

    private protected SolutionState CreateState() => new(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);

    private protected MarkupProcessor CreateMarkupProcessor(ImmutableArray<string> fixableIds)
    {
        var analyzers = GetDiagnosticAnalyzers().ToArray();
        return new MarkupProcessor(MarkupOptions, GetDefaultDiagnostic(analyzers), [.. analyzers.SelectMany(a => a.SupportedDiagnostics)], fixableIds, DefaultFilePath);
    }

    private protected Project CreateProject(SolutionState state)
    {
        Verify.LanguageIsSupported(Language);
        var project = SolutionBuilder.Build(state, ReferenceAssemblies, CreateCompilationOptions(), CreateParseOptions(), SolutionTransforms);
        var options = project.CompilationOptions!;
        var severities = Severities().ToImmutableDictionary().SetItems(options.SpecificDiagnosticOptions);
        return project.Solution.WithProjectCompilationOptions(project.Id, options.WithSpecificDiagnosticOptions(severities)).GetProject(project.Id)!;
    }

    private protected Task<ImmutableArray<ReportedDiagnostic>> DiagnoseAsync(Solution solution, CancellationToken cancellationToken)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. GetDiagnosticAnalyzers()];
        return new DiagnosticCollector(analyzers.IsEmpty ? [new EmptyDiagnosticAnalyzer()] : analyzers, d => IsCompilerDiagnosticIncluded(d, CompilerDiagnostics))
            .CollectAsync(solution, cancellationToken);
    }

    private protected virtual Task<ImmutableArray<ReportedDiagnostic>> DiagnoseInputAsync(Solution solution, CancellationToken cancellationToken) =>
        DiagnoseAsync(solution, cancellationToken);

    /// <summary>Checks the diagnostics of a state, and again as generated code and under <c>#pragma warning disable</c>.</summary>
    private protected async Task VerifyDiagnosticsAsync(SolutionState state, Project project, IVerifier verifier, CancellationToken cancellationToken)
    {
        VerifyResults(await DiagnoseInputAsync(project.Solution, cancellationToken).ConfigureAwait(false), state.ExpectedDiagnostics, verifier);

        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. GetDiagnosticAnalyzers()];
        var exclusions = new Exclusions(state, [.. analyzers.SelectMany(a => a.SupportedDiagnostics)]);
        if (!exclusions.Any)
        {
            return;
        }

        if (!TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedCodeCheck) && !analyzers.Any(GeneratedCodeProbe.ReportsInGeneratedCode))
        {
            var reported = await DiagnoseAsync(exclusions.AsGenerated(project), cancellationToken).ConfigureAwait(false);
            VerifyResults(reported, exclusions.ExpectedInGenerated, verifier.PushContext("Verifying exclusions in <auto-generated> code"));
        }

        if (!TestBehaviors.HasFlag(TestBehaviors.SkipSuppressionCheck))
        {
            var reported = await DiagnoseAsync(exclusions.AsSuppressed(project), cancellationToken).ConfigureAwait(false);
            VerifyResults([.. reported.Where(d => !d.Diagnostic.IsSuppressed)], exclusions.ExpectedInSuppressed, verifier.PushContext("Verifying exclusions in '#pragma warning disable' code"));
        }
    }

    private void VerifyResults(ImmutableArray<ReportedDiagnostic> actual, IReadOnlyList<DiagnosticResult> expected, IVerifier verifier)
    {
        var match = DiagnosticMatcher.Match([.. actual.Select(d => d.Diagnostic)], expected);
        if (actual.Length != expected.Count || match.Contains(-1))
        {
            verifier.Fail(DiagnosticFormatter.Mismatch(actual, expected, match));
        }

        for (var i = 0; i < match.Length; i++)
        {
            DiagnosticVerifier?.Invoke(actual[match[i]].Diagnostic, expected[i], verifier);
        }
    }

    /// <summary>Every rule under test is on, whatever its default; an exception in an analyzer is an error.</summary>
    private Dictionary<string, ReportDiagnostic> Severities()
    {
        var severities = new Dictionary<string, ReportDiagnostic>(StringComparer.Ordinal) { ["AD0001"] = ReportDiagnostic.Error };
        foreach (var descriptor in GetDiagnosticAnalyzers().SelectMany(a => a.SupportedDiagnostics))
        {
            severities[descriptor.Id] = descriptor.IsEnabledByDefault ? ReportDiagnostic.Default : descriptor.DefaultSeverity switch
            {
                DiagnosticSeverity.Hidden => ReportDiagnostic.Hidden,
                DiagnosticSeverity.Info => ReportDiagnostic.Info,
                DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
                _ => ReportDiagnostic.Error,
            };
        }

        foreach (var id in DisabledDiagnostics)
        {
            severities[id] = ReportDiagnostic.Suppress;
        }

        return severities;
    }
}
