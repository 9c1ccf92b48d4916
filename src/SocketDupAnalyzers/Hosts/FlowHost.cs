using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.FlowRules;

namespace SocketDupAnalyzers.Hosts;

/// <summary>Hosts every rule about one body: the body is analyzed once, however many rules are on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowHost : SocketAnalyzer
{
    public FlowHost()
        : base(FlowRuleSet.All.Descriptors.Add(Rules.SDA0002_LimitsMet))
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        var session = Open(context.Compilation, context.Options, context.CancellationToken);
        if (!session.Gate.MentionsSockets)
        {
            return;
        }

        context.RegisterCodeBlockAction(block => Analyze(block, session));
        if (session.Options.ReportLimits)
        {
            context.RegisterCompilationEndAction(end => LimitReport.Of(session.Graphs.Limits, end.ReportDiagnostic));
        }
    }

    private static void Analyze(CodeBlockAnalysisContext context, CompilationSession session)
    {
        if (!session.Opens(context.CodeBlock, context.CancellationToken))
        {
            return;
        }

        var findings = new Findings();
        foreach (var root in BodyRoots.Of(context.CodeBlock, context.SemanticModel, context.CancellationToken))
        {
            if (session.Concerns(root, context.CancellationToken) && session.Graphs.Of(root, context.CancellationToken) is { } graph)
            {
                var stopsAfterLateUse = RuleSwitch.IsOn(Rules.SDA1002_UseAfterClose, context.SemanticModel.Compilation, context.CodeBlock.SyntaxTree, context.CancellationToken);
                new BodyWalk(session, context.OwningSymbol, findings, stopsAfterLateUse, context.CancellationToken).Examine(graph);
            }
        }

        foreach (var diagnostic in findings.Diagnostics)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
