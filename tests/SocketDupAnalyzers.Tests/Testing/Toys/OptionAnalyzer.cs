using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SocketDupAnalyzers.Tests.Testing.Toys;

/// <summary>Reports each type with what it is told: an option of its tree, a global option, and its additional files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new("TOY2", "Options", "tree {0}, global {1}, files {2}", "Toys", DiagnosticSeverity.Info, isEnabledByDefault: false);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var location = context.Symbol.Locations[0];
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        provider.GetOptions(location.SourceTree!).TryGetValue("toy.tree", out var tree);
        provider.GlobalOptions.TryGetValue("toy.global", out var global);
        var files = string.Join(",", context.Options.AdditionalFiles.Select(f => f.Path + "=" + f.GetText()));
        context.ReportDiagnostic(Diagnostic.Create(Rule, location, tree ?? "none", global ?? "none", files));
    }
}
