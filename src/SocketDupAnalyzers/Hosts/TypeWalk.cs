using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Concurrency;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.FlowRules;
using SocketDupAnalyzers.Model.Members;
using SocketDupAnalyzers.Summaries;

namespace SocketDupAnalyzers.Hosts;

/// <summary>Runs the rules about the bodies of one type, of all its parts, against each other.</summary>
internal sealed class TypeWalk
{
    private readonly CompilationSession _session;
    private readonly INamedTypeSymbol _type;
    private readonly CancellationToken _cancellation;

    private TypeWalk(CompilationSession session, INamedTypeSymbol type, CancellationToken cancellation)
    {
        _session = session;
        _type = type;
        _cancellation = cancellation;
    }

    /// <summary>Reports what breaks a rule, where the type's text has to do with sockets and with something that runs beside something else.</summary>
    public static void Examine(INamedTypeSymbol type, CompilationSession session, Compilation compilation, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (!session.OpensTogether(type, cancellation))
        {
            return;
        }

        var found = new List<Diagnostic>();
        try
        {
            new TypeWalk(session, type, cancellation).Examine((rule, tree) => RuleSwitch.IsOn(rule, compilation, tree, cancellation), found.Add);
        }
        catch (InsufficientExecutionStackException)
        {
            // Calls within calls, or expressions within expressions, that are deeper than any stack.
            session.Graphs.Limits.Note(LimitKind.Depth, type.DeclaringSyntaxReferences[0].GetSyntax(cancellation));
            return;
        }

        found.ForEach(report);
    }

    private void Examine(Func<DiagnosticDescriptor, SyntaxTree, bool> isOn, Action<Diagnostic> report)
    {
        var code = Code().ToList();
        var outline = new TypeOutline(_session.Traits, _cancellation);
        foreach (var body in code)
        {
            outline.Add(body.Owner, body.Root);
        }

        var concerns = Relevance.OfType(outline);
        if (concerns == TypeConcerns.None)
        {
            return;
        }

        var bodies = new Bodies(_type, _session.Apis, _session.Graphs, _session.Summaries, _session.Traits, _cancellation);
        foreach (var body in code.OrderBy(body => body.Root.Syntax, SourceOrder.Comparer))
        {
            bodies.Add(body.Owner, body.Root);
        }

        var run = new TypeRun(bodies, _session.Apis, _session.Graphs.Limits, _cancellation);
        if ((concerns & TypeConcerns.Operations) != TypeConcerns.None)
        {
            run.Run();
        }

        foreach (var diagnostic in ConcurrencyRuleSet.Examine(run, concerns, isOn))
        {
            report(diagnostic);
        }
    }

    private IEnumerable<OwnBody> Code()
    {
        foreach (var code in MemberBodies.OfItself(_type, _cancellation))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (MemberBodies.Open(code, _session.Graphs, _cancellation) is { Root: { } root } body)
            {
                yield return new OwnBody(body.Owner, root);
            }
        }
    }
}
