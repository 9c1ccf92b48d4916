using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.FlowRules;

namespace SocketDupAnalyzers.Hosts;

/// <summary>Hosts every rule about one body: the body is analyzed once, however many rules are on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowHost : SocketAnalyzer
{
    public FlowHost()
        : base(FlowRuleSet.All.Descriptors)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context, CompilationSession session)
    {
        if (session.Gate.MentionsSockets)
        {
            context.RegisterCodeBlockAction(block => Analyze(block, session));
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
            if (SocketMention.IsIn(root, session.Apis) && session.Graphs.Of(root, context.CancellationToken) is { } graph)
            {
                new BodyWalk(session, context.OwningSymbol, findings, context.CancellationToken).Examine(graph);
            }
        }

        foreach (var diagnostic in findings.Diagnostics)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
