using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.FlowRules;
using SocketDupAnalyzers.FlowRules.Lifetime;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Hosts;

/// <summary>Hosts every rule about one body: the body is analyzed once, however many rules are on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowHost : SocketAnalyzer
{
    private static readonly ImmutableArray<IFlowRule> AllRules = ImmutableArray.Create<IFlowRule>(new DuplicateAfterClose(), new UseAfterClose());

    public FlowHost()
        : base(AllRules.Select(rule => rule.Descriptor).ToArray())
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
        if (!session.Gate.Admits(context.CodeBlock, context.CancellationToken) || !SyntaxBounds.Allow(context.CodeBlock))
        {
            return;
        }

        var findings = new Findings();
        foreach (var root in BodyRoots.Of(context.CodeBlock, context.SemanticModel, context.CancellationToken))
        {
            if (SocketMention.IsIn(root, session.Apis) && session.Graphs.Of(root, context.CancellationToken) is { } graph)
            {
                new BodyWalk(session, context.OwningSymbol, findings, context.CancellationToken).Examine(graph, AllRules);
            }
        }

        foreach (var diagnostic in findings.Diagnostics)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
