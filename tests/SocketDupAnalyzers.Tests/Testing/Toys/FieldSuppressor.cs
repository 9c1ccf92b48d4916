using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SocketDupAnalyzers.Tests.Testing.Toys;

/// <summary>Takes the field _f for used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FieldSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_rule = new("TOYS1", "CS0169", "The toy uses it");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => [s_rule];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree!.GetText(context.CancellationToken).ToString(diagnostic.Location.SourceSpan) == "_f")
            {
                context.ReportSuppression(Suppression.Create(s_rule, diagnostic));
            }
        }
    }
}
