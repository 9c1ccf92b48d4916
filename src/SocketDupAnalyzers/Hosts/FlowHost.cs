using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.FlowRules;
using SocketDupAnalyzers.Model.Members;

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

        context.RegisterSemanticModelAction(file => Analyze(file, session));
        if (session.Options.ReportLimits)
        {
            context.RegisterCompilationEndAction(end => LimitReport.Of(session.Graphs.Limits, end.ReportDiagnostic));
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, CompilationSession session)
    {
        if (session.Enter(context.SemanticModel, context.CancellationToken) is not { } file)
        {
            return;
        }

        foreach (var code in MemberBodies.Below(file))
        {
            // An editor asks for a part of a file, where somebody types.
            if (context.FilterSpan?.IntersectsWith(code.Span) != false
                && session.Opens(TextOf(code), out var namesSockets, context.CancellationToken)
                && MemberBodies.Open(code, session.Graphs, context.CancellationToken) is { Root: { } root } body
                && session.Concerns(root, namesSockets, context.CancellationToken)
                && session.Graphs.Of(root, context.CancellationToken) is { } graph)
            {
                var findings = new Findings();
                var stopsAfterLateUse = RuleSwitch.IsOn(Rules.SDA1002_UseAfterClose, context.SemanticModel.Compilation, file.SyntaxTree, context.CancellationToken);
                new BodyWalk(session, body.Owner, findings, stopsAfterLateUse, namesSockets, context.CancellationToken).Examine(graph);
                foreach (var diagnostic in findings.Diagnostics)
                {
                    context.ReportDiagnostic(diagnostic);
                }
            }
        }
    }

    /// <summary>What says whether <paramref name="code"/> has to do with sockets: of an initializer or accessor the type too.</summary>
    private static SyntaxNode TextOf(SyntaxNode code) => code is CompilationUnitSyntax ? code : code.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? code;
}
