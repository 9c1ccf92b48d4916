using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Flow;

/// <summary>
/// A forward data-flow analysis on Roslyn's control-flow graph, to the fixpoint.
/// Roslyn's graph has no exception edges, so the analysis makes them: wherever the transfer raises, the state goes to the
/// handlers of the tries around the block and through their finallys (see <see cref="Continuation"/>).
/// What is heard on the way counts only where <see cref="IsSinglePass"/>: otherwise <see cref="Replay"/> takes every state of the fixpoint through every block once.
/// </summary>
internal sealed class ForwardAnalysis<TState>
    where TState : class, IFlowState<TState>
{
    /// <summary>Conditions that one block may store and be told apart by; each doubles its paths.</summary>
    private const int MostForks = 3;

    private static readonly IReadOnlyList<TState> None = Array.Empty<TState>();

    private readonly ControlFlowGraph _graph;
    private readonly ITransfer<TState> _transfer;
    private readonly FlowBudget _budget;
    private readonly CancellationToken _cancellation;
    private readonly FlowNodes<TState> _nodes;
    private readonly SortedSet<FlowNode<TState>> _worklist;
    private readonly Continuations _continuations = new();
    private int _steps;

    private ForwardAnalysis(ControlFlowGraph graph, ITransfer<TState> transfer, FlowBudget budget, CancellationToken cancellation)
    {
        _graph = graph;
        _nodes = new FlowNodes<TState>(graph.Blocks.Length, budget.States);
        _worklist = new SortedSet<FlowNode<TState>>(_nodes);
        _transfer = transfer;
        _budget = budget;
        _cancellation = cancellation;
    }

    /// <summary>The states in which the body ends normally.</summary>
    public IReadOnlyList<TState> Exits => _nodes.Exit?.Entry.States ?? Array.Empty<TState>();

    /// <summary>Whether each state of the fixpoint went through its block once and no other did: then a replay tells nothing new.</summary>
    public bool IsSinglePass { get; private set; } = true;

    /// <summary>Runs to the fixpoint; null where the budget ends first.</summary>
    public static ForwardAnalysis<TState>? Run(
        ControlFlowGraph graph, ITransfer<TState> transfer, TState start, FlowBudget budget, CancellationToken cancellation)
    {
        var analysis = new ForwardAnalysis<TState>(graph, transfer, budget, cancellation);
        analysis.Enter(graph.Blocks[0], start, null);
        return analysis.Solve() ? analysis : null;
    }

    /// <summary>Takes every state of the fixpoint through every block once, in a fixed order; nothing is propagated.</summary>
    public void Replay()
    {
        foreach (var node in _nodes.InOrder)
        {
            foreach (var state in node.Entry.States)
            {
                _cancellation.ThrowIfCancellationRequested();
                RunBlock(node.Block, state, static _ => { }, static (_, _) => { });
            }
        }
    }

    private bool Solve()
    {
        var limit = _budget.StepsFor(_graph.Blocks.Length);
        while (_worklist.Count > 0)
        {
            var node = _worklist.Min!;
            _worklist.Remove(node);
            var pending = node.Take();
            IsSinglePass &= node.Takes == 1;
            foreach (var state in pending)
            {
                _cancellation.ThrowIfCancellationRequested();
                if (++_steps > limit)
                {
                    return false;
                }

                TState? last = null;
                RunBlock(
                    node.Block,
                    state,
                    raised =>
                    {
                        if (!ReferenceEquals(raised, last))
                        {
                            last = raised;
                            Raise(node.Block.EnclosingRegion, raised, node.Continuation, null);
                        }
                    },
                    (branch, after) => Follow(branch, after, node.Continuation));
            }
        }

        return true;
    }

    private void RunBlock(BasicBlock block, TState state, Action<TState> raise, Action<ControlFlowBranch, TState> follow, int start = 0, int forks = 0)
    {
        var current = state;
        for (var i = start; i < block.Operations.Length; i++)
        {
            var operation = block.Operations[i];
            var told = forks < MostForks ? _transfer.Fork(operation, current) : None;
            if (told.Count > 1)
            {
                foreach (var fork in told)
                {
                    if (_transfer.Apply(operation, fork, raise) is { } after)
                    {
                        RunBlock(block, after, raise, follow, i + 1, forks + 1);
                    }
                }

                return;
            }

            if (_transfer.Apply(operation, current, raise) is not { } next)
            {
                return;
            }

            current = next;
        }

        RunBranch(block, current, raise, follow);
    }

    private void RunBranch(BasicBlock block, TState state, Action<TState> raise, Action<ControlFlowBranch, TState> follow)
    {
        if (block.BranchValue is not { } value)
        {
            FollowIfPossible(block.FallThroughSuccessor, state, follow);
            return;
        }

        if (block.ConditionKind != ControlFlowConditionKind.None)
        {
            var (whenTrue, whenFalse) = _transfer.Branch(value, state, raise);
            var jumps = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            FollowIfPossible(block.ConditionalSuccessor, jumps ? whenTrue : whenFalse, follow);
            FollowIfPossible(block.FallThroughSuccessor, jumps ? whenFalse : whenTrue, follow);
            return;
        }

        var returns = block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return;
        foreach (var fork in _transfer.Fork(value, state))
        {
            FollowIfPossible(block.FallThroughSuccessor, returns ? _transfer.Return(value, fork, raise) : _transfer.Apply(value, fork, raise), follow);
        }
    }

    private static void FollowIfPossible(ControlFlowBranch? branch, TState? state, Action<ControlFlowBranch, TState> follow)
    {
        if (branch is not null && state is not null)
        {
            follow(branch, state);
        }
    }

    private void Follow(ControlFlowBranch branch, TState state, Continuation? continuation)
    {
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Throw:
            case ControlFlowBranchSemantics.Rethrow:
                Raise(branch.Source.EnclosingRegion, state, continuation, branch.Source.BranchValue);
                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                GoOn(state, continuation, branch.Source);
                break;
            case ControlFlowBranchSemantics.Regular:
            case ControlFlowBranchSemantics.Return:
                RunFinally(branch, 0, state, continuation);
                break;
        }
    }

    /// <summary>Runs the finally number <paramref name="index"/> on the way of <paramref name="branch"/>, or arrives.</summary>
    private void RunFinally(ControlFlowBranch branch, int index, TState state, Continuation? continuation)
    {
        if (index < branch.FinallyRegions.Length)
        {
            Enter(_graph.Blocks[branch.FinallyRegions[index].FirstBlockOrdinal], state, _continuations.Along(branch, index, continuation));
        }
        else if (branch.Destination is { } destination)
        {
            foreach (var region in branch.LeavingRegions)
            {
                state = _transfer.Leave(region, state);
            }

            if (destination.Kind == BasicBlockKind.Exit)
            {
                _transfer.Arrive(state, branch.Source);
            }

            Enter(destination, state, continuation);
        }
    }

    /// <summary>The end of a finally (or of a filter that said no, whose exception has long gone on).</summary>
    private void GoOn(TState state, Continuation? continuation, BasicBlock source)
    {
        if (continuation is null || source.EnclosingRegion.Enclosing(ControlFlowRegionKind.Finally) is null)
        {
            return;
        }

        if (continuation.Branch is { } branch)
        {
            RunFinally(branch, continuation.FinallyIndex + 1, state, continuation.Parent);
        }
        else
        {
            Raise(continuation.RaisedFrom!.EnclosingRegion, state, continuation.Parent, continuation.Thrown);
        }
    }

    /// <summary>Takes an exception from <paramref name="from"/> to every handler of this graph that it may reach; around the root of a lambda lies another graph.</summary>
    private void Raise(ControlFlowRegion? from, TState state, Continuation? continuation, IOperation? thrown)
    {
        if (from.Enclosing(ControlFlowRegionKind.Try) is null)
        {
            _transfer.Escape(state, thrown);
            return;
        }

        for (var region = from; region is not null && region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion)
        {
            state = _transfer.Leave(region, state);
            switch (region.Kind)
            {
                case ControlFlowRegionKind.Finally:
                    continuation = continuation?.Parent;
                    break;
                case ControlFlowRegionKind.Try when region.EnclosingRegion is { Kind: ControlFlowRegionKind.TryAndFinally } around:
                    Enter(_graph.Blocks[around.NestedRegions[1].FirstBlockOrdinal], state, _continuations.Raised(around, thrown, continuation));
                    return;
                case ControlFlowRegionKind.Try when region.EnclosingRegion is { Kind: ControlFlowRegionKind.TryAndCatch } around:
                    foreach (var handler in around.NestedRegions.Skip(1))
                    {
                        Enter(_graph.Blocks[handler.FirstBlockOrdinal], state, continuation);
                        if (handler.CatchesEverything())
                        {
                            return;
                        }

                        state = _transfer.Pass(handler, state);
                    }

                    break;
            }
        }

        _transfer.Escape(state, thrown);
    }

    private void Enter(BasicBlock block, TState state, Continuation? continuation)
    {
        var node = _nodes.Of(block, continuation);
        if (node.Entry.Add(_transfer.Enter(block, state)) is { } added)
        {
            node.Pending.Add(added);
            _worklist.Add(node);
        }
    }
}
