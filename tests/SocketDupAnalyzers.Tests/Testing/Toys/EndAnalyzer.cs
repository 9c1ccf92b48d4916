using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SocketDupAnalyzers.Tests.Testing.Toys;

/// <summary>Reports the number 1 at the end of the compilation only, where no live analysis shows it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        "TOY3", "One", "The number {0}", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(c =>
        {
            foreach (var literal in c.Compilation.SyntaxTrees.SelectMany(t => t.GetRoot(c.CancellationToken).DescendantNodes()).OfType<LiteralExpressionSyntax>().Where(l => l.ToString() == "1"))
            {
                c.ReportDiagnostic(Diagnostic.Create(s_rule, literal.GetLocation(), "1"));
            }
        });
    }
}
