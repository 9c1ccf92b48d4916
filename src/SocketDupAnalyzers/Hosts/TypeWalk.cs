using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Concurrency;
using SocketDupAnalyzers.FlowRules;
using SocketDupAnalyzers.Summaries;

namespace SocketDupAnalyzers.Hosts;

/// <summary>
/// Runs the rules about the bodies of one type against each other. The bodies are collected as the compiler comes to them; the
/// reports are made at the type's end, so that an editor shows them, those in another part of a partial type too.
/// </summary>
internal sealed class TypeWalk
{
    private readonly CompilationSession _session;
    private readonly INamedTypeSymbol _type;
    private readonly List<OwnBody> _bodies = new();

    private TypeWalk(CompilationSession session, INamedTypeSymbol type)
    {
        _session = session;
        _type = type;
    }

    /// <summary>Begins with a type, where its text has to do with sockets and with something that runs beside something else.</summary>
    public static void Start(SymbolStartAnalysisContext context, CompilationSession session)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || !session.OpensTogether(type, context.CancellationToken))
        {
            return;
        }

        var walk = new TypeWalk(session, type);
        context.RegisterOperationBlockAction(walk.Collect);
        context.RegisterSymbolEndAction(walk.End);
    }

    private void Collect(OperationBlockAnalysisContext context)
    {
        foreach (var block in context.OperationBlocks)
        {
            var root = block;
            while (root.Parent is { } parent)
            {
                root = parent;
            }

            lock (_bodies)
            {
                if (!_bodies.Any(body => body.Root == root))
                {
                    _bodies.Add(new OwnBody(context.OwningSymbol, root));
                }
            }
        }
    }

    private void End(SymbolAnalysisContext context)
    {
        var outline = new TypeOutline(_session.Traits, context.CancellationToken);
        foreach (var (owner, root) in _bodies)
        {
            outline.Add(owner, root);
        }

        var concerns = Relevance.OfType(outline);
        if (concerns == TypeConcerns.None)
        {
            return;
        }

        var bodies = new Bodies(_type, _session.Apis, _session.Graphs, _session.Summaries, _session.Traits, context.CancellationToken);
        foreach (var (owner, root) in _bodies.OrderBy(body => body.Root.Syntax, SourceOrder.Comparer))
        {
            bodies.Add(owner, root);
        }

        var run = new TypeRun(bodies, _session.Apis, _session.Graphs.Limits, context.CancellationToken);
        if ((concerns & TypeConcerns.Operations) != TypeConcerns.None)
        {
            run.Run();
        }

        foreach (var diagnostic in ConcurrencyRuleSet.Examine(run, concerns, (rule, tree) => RuleSwitch.IsOn(rule, context.Compilation, tree, context.CancellationToken)))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
