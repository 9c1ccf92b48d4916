using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.FlowRules;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Hosts;

/// <summary>Runs the rules over a body and over the lambdas and local functions in it, each as a body of its own.</summary>
internal sealed class BodyWalk : IModelListener
{
    private readonly CompilationSession _session;
    private readonly ISymbol _owner;
    private readonly Findings _findings;
    private readonly bool _stopsAfterLateUse;
    private readonly bool _namesSockets;
    private readonly CancellationToken _cancellation;
    private DutyLedger _ledger = new();
    private HandOverLedger _handOvers = new();

    /// <param name="session">The compilation.</param>
    /// <param name="owner">The member whose body it is.</param>
    /// <param name="findings">What is found.</param>
    /// <param name="stopsAfterLateUse">Whether a use of what is closed is a story of its own.</param>
    /// <param name="namesSockets">Whether the body has a word of sockets: in one that has none, and only what its callees have, a stream may be of anything.</param>
    /// <param name="cancellation">Ends it early.</param>
    public BodyWalk(CompilationSession session, ISymbol owner, Findings findings, bool stopsAfterLateUse, bool namesSockets, CancellationToken cancellation)
    {
        _session = session;
        _owner = owner;
        _findings = findings;
        _stopsAfterLateUse = stopsAfterLateUse;
        _namesSockets = namesSockets;
        _cancellation = cancellation;
    }

    public void Examine(ControlFlowGraph graph)
    {
        foreach (var (code, owner) in _session.Graphs.WithNested(graph, _owner, _cancellation))
        {
            Examine(code, owner);
        }
    }

    public void Hear(ModelEvent happened)
    {
        if (!_namesSockets && !IsOfSocket(happened))
        {
            return;
        }

        FlowRuleSet.All.Examine(happened, _findings);
        _handOvers.Hear(happened);
        switch (happened.Kind)
        {
            case ModelEventKind.Closed or ModelEventKind.Given when happened.Before.Duty is Duty.Owed or Duty.OwedAfterJump:
                _ledger.Settle(happened.Descriptor, happened.Before);
                break;
            case ModelEventKind.Dropped:
                _ledger.Drop(happened.Descriptor, happened.Before, happened.Operation == happened.Before.MadeBy ? null : happened.Operation);
                break;
        }
    }

    private bool IsOfSocket(ModelEvent happened) =>
        (happened.Descriptor.Site is Place place && IsSocket(place.Type))
        || happened.State.Objects.Values.Any(held => held.Descriptor.Equals(happened.Descriptor) && IsSocket(held.Type));

    private bool IsSocket(ITypeSymbol? type) => _session.Apis.KindOf(type) is { AlwaysSocket: true };

    private void Examine(ControlFlowGraph graph, ISymbol owner)
    {
        var body = new BodyContext(graph, owner, _session.Apis, _session.Summaries, _cancellation) { StopsAfterLateUse = _stopsAfterLateUse };
        _ledger = new DutyLedger();
        _handOvers = new HandOverLedger();
        if (BodyAnalysis.Run(body) is { } analysis)
        {
            analysis.Replay(this);
        }
        else
        {
            _session.Graphs.Limits.Note(LimitKind.Budget, graph.OriginalOperation.Syntax);
        }

        FlowRuleSet.All.Examine(_ledger, _findings);
        FlowRuleSet.All.Examine(_handOvers, _findings);
    }
}
