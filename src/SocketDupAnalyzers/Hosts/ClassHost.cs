using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.FlowRules;
using SocketDupAnalyzers.Model.Members;

namespace SocketDupAnalyzers.Hosts;

/// <summary>
/// Hosts every rule about the members of a type, and about what its bodies do at the same time. All parts of the type are there when its symbol ends, and an editor asks for
/// that while it shows a file: what needs the end of the compilation it never shows.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClassHost : SocketAnalyzer
{
    public ClassHost()
        : base(ClassRuleSet.All.Descriptors.AddRange(ConcurrencyRuleSet.Descriptors))
    {
    }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        var session = Open(context.Compilation, context.Options, context.CancellationToken);
        if (session.Gate.MentionsSockets)
        {
            context.RegisterSymbolStartAction(start => Start(start, session), SymbolKind.NamedType);
            context.RegisterSymbolStartAction(start => TypeWalk.Start(start, session), SymbolKind.NamedType);
        }
    }

    private static void Start(SymbolStartAnalysisContext context, CompilationSession session)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsImplicitlyDeclared: false, IsStatic: false }
            && session.Gate.MayDuplicate
            && session.Admits(type, context.CancellationToken)
            && ClassRuleSet.All.Concern(type, session.Apis))
        {
            context.RegisterSymbolEndAction(end => ClassRuleSet.All.Examine(session.ModelOf(type, end.CancellationToken), end.ReportDiagnostic));
        }
    }
}
