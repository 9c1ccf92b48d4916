using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SocketDupAnalyzers.Tests.Testing.Toys;

/// <summary>Reports the number 1, which is the argument of the message too.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class LiteralAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new("TOY1", "One", "The number {0}", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    protected virtual GeneratedCodeAnalysisFlags? GeneratedCode => GeneratedCodeAnalysisFlags.None;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        if (GeneratedCode is { } flags)
        {
            context.ConfigureGeneratedCodeAnalysis(flags);
        }

        context.RegisterSyntaxNodeAction(
            c =>
            {
                if (c.Node.ToString() == "1")
                {
                    c.ReportDiagnostic(Diagnostic.Create(Rule, c.Node.GetLocation(), c.Node.ToString()));
                }
            },
            SyntaxKind.NumericLiteralExpression);
    }

}
