using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.FlowRules;
using SocketDupAnalyzers.Model.Members;

namespace SocketDupAnalyzers.Hosts;

/// <summary>
/// Hosts every rule about the members of a type, and about what its bodies do at the same time. A type is looked at with each file that has a part of it, and what is
/// found in the file is reported then: so an editor that shows the file hears of it.
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
            context.RegisterSemanticModelAction(file => Analyze(file, session));
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, CompilationSession session)
    {
        var file = context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken);
        var isAdmitted = session.Enter(context.SemanticModel, context.CancellationToken) is not null;
        var types = MemberBodies.TypesBelow(file)
            .Where(declaration => context.FilterSpan?.IntersectsWith(declaration.Span) != false)
            // A part of a type may name nothing that has to do with sockets where another part does.
            .Where(declaration => isAdmitted || (declaration is TypeDeclarationSyntax part && part.Modifiers.Any(SyntaxKind.PartialKeyword)))
            .Select(declaration => session.Graphs.DeclaredBy(declaration, context.CancellationToken)).Select(declared => declared as INamedTypeSymbol ?? declared?.ContainingType).Distinct(SymbolEqualityComparer.Default);
        foreach (var type in types.OfType<INamedTypeSymbol>())
        {
            var found = session.ReportsOn(type, () => Examine(type, session, context.SemanticModel.Compilation, context.CancellationToken));
            foreach (var diagnostic in found.Where(diagnostic => diagnostic.Location.SourceTree == file.SyntaxTree))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static IReadOnlyList<Diagnostic> Examine(INamedTypeSymbol type, CompilationSession session, Compilation compilation, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        if (type.TypeKind is TypeKind.Class or TypeKind.Struct && session.Admits(type, cancellation))
        {
            if (type is { IsImplicitlyDeclared: false, IsStatic: false } && session.Gate.MayDuplicate && ClassRuleSet.All.Concern(type, session.Apis))
            {
                ClassRuleSet.All.Examine(session.ModelOf(type, cancellation), found.Add);
            }

            TypeWalk.Examine(type, session, compilation, found.Add, cancellation);
        }

        return found;
    }
}
