using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.FlowRules;
using SocketDupAnalyzers.Model.Members;

namespace SocketDupAnalyzers.Hosts;

/// <summary>
/// Hosts every rule about the members of a type, and about what its bodies do at the same time. All parts of a type are there when its symbol is declared, and an editor asks for
/// that while it shows a file: what needs the end of the compilation it never shows. To be told of a symbol's start and end would cost each type of a compilation something.
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
            context.RegisterSymbolAction(symbol => Examine(symbol, session), SymbolKind.NamedType);
            context.RegisterSymbolAction(symbol => TypeWalk.Examine(symbol, session), SymbolKind.NamedType);
        }
    }

    private static void Examine(SymbolAnalysisContext context, CompilationSession session)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsImplicitlyDeclared: false, IsStatic: false }
            && session.Gate.MayDuplicate
            && session.Admits(type, context.CancellationToken)
            && ClassRuleSet.All.Concern(type, session.Apis))
        {
            ClassRuleSet.All.Examine(session.ModelOf(type, context.CancellationToken), context.ReportDiagnostic);
        }
    }
}
