using System.Collections.Generic;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Flow;

/// <summary>A basic block in one continuation, with the states at its entry.</summary>
internal sealed class FlowNode<TState>
    where TState : class, IFlowState<TState>
{
    public FlowNode(BasicBlock block, Continuation? continuation, int bound)
    {
        Block = block;
        Continuation = continuation;
        Entry = new StateSet<TState>(bound);
    }

    public BasicBlock Block { get; }

    public Continuation? Continuation { get; }

    /// <summary>The node of the same block in the next continuation; null where there is none.</summary>
    public FlowNode<TState>? Next { get; set; }

    /// <summary>Tells the continuations of a block apart; 0 is none.</summary>
    public int Sequence => Continuation?.Sequence ?? 0;

    /// <summary>All states at the entry of the block.</summary>
    public StateSet<TState> Entry { get; }

    /// <summary>The states at the entry that the analysis has not yet taken through the block.</summary>
    public List<TState> Pending { get; } = new();

    /// <summary>Takes what is pending; not what has become part of another state since it came.</summary>
    public IReadOnlyList<TState> Take()
    {
        var taken = Pending.FindAll(Entry.Has);
        Pending.Clear();
        Takes++;
        return taken;
    }

    /// <summary>How often it was taken from.</summary>
    public int Takes { get; private set; }
}
