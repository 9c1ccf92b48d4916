using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Hosts.Options;

namespace SocketDupAnalyzers.Hosts;

/// <summary>Names the entries of the configuration that are ignored, each once, whatever number of files they are for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationHost : SocketAnalyzer
{
    public ConfigurationHost()
        : base(ImmutableArray.Create(Rules.SDA0001_OptionIsInvalid))
    {
    }

#pragma warning disable RS1013 // The start is the base's, which looks first whether there is a socket at all.
    private protected override void Start(CompilationStartAnalysisContext context)
#pragma warning restore RS1013
    {
        var problems = Open(context.Compilation, context.Options, context.CancellationToken).Options.Problems(context.CancellationToken).ToImmutableArray();
        if (!problems.IsEmpty)
        {
            context.RegisterCompilationEndAction(end => Report(end, problems));
        }
    }

    private static void Report(CompilationAnalysisContext context, ImmutableArray<OptionProblem> problems)
    {
        foreach (var problem in problems)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.SDA0001_OptionIsInvalid, Location.None, problem.Key, problem.Value, problem.Reason));
        }
    }
}
