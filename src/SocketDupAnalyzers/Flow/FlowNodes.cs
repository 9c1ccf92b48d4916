using System.Collections.Generic;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Flow;

/// <summary>The nodes of one analysis, each made when it is first entered, in the order of the blocks and of the continuations of one block.</summary>
internal sealed class FlowNodes<TState> : IComparer<FlowNode<TState>>
    where TState : class, IFlowState<TState>
{
    /// <summary>The first node of each block; those in other continuations hang on it in their order.</summary>
    private readonly FlowNode<TState>?[] _first;
    private readonly int _bound;

    /// <param name="blocks">How many blocks there are.</param>
    /// <param name="bound">The states that are kept apart at one point.</param>
    public FlowNodes(int blocks, int bound)
    {
        _first = new FlowNode<TState>?[blocks];
        _bound = bound;
    }

    /// <summary>The node of the last block; null where it is never entered.</summary>
    public FlowNode<TState>? Exit => _first[_first.Length - 1] is { Sequence: 0 } exit ? exit : null;

    public IEnumerable<FlowNode<TState>> InOrder
    {
        get
        {
            foreach (var first in _first)
            {
                for (var node = first; node is not null; node = node.Next)
                {
                    yield return node;
                }
            }
        }
    }

    /// <summary>The node of <paramref name="block"/> in <paramref name="continuation"/>.</summary>
    public FlowNode<TState> Of(BasicBlock block, Continuation? continuation)
    {
        var sequence = continuation?.Sequence ?? 0;
        FlowNode<TState>? before = null;
        var next = _first[block.Ordinal];
        while (next is not null && next.Sequence < sequence)
        {
            (before, next) = (next, next.Next);
        }

        if (next?.Sequence == sequence)
        {
            return next;
        }

        var node = new FlowNode<TState>(block, continuation, _bound) { Next = next };
        if (before is null)
        {
            _first[block.Ordinal] = node;
        }
        else
        {
            before.Next = node;
        }

        return node;
    }

    public int Compare(FlowNode<TState>? x, FlowNode<TState>? y)
    {
        var byBlock = x!.Block.Ordinal.CompareTo(y!.Block.Ordinal);
        return byBlock != 0 ? byBlock : x.Sequence.CompareTo(y.Sequence);
    }
}
