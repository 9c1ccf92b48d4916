using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Flow;

/// <summary>The continuations of one analysis, each made once and numbered in the order in which they were first needed.</summary>
internal sealed class Continuations
{
    private readonly Dictionary<Way, Continuation> _along = new();
    private readonly Dictionary<Flight, Continuation> _raised = new();

    /// <summary>Going on along <paramref name="branch"/> after its finally number <paramref name="index"/>.</summary>
    public Continuation Along(ControlFlowBranch branch, int index, Continuation? parent)
    {
        var key = new Way(branch.Source.Ordinal, branch.IsConditionalSuccessor, index, parent?.Sequence ?? 0);
        if (!_along.TryGetValue(key, out var known))
        {
            known = Continuation.Along(branch, index, parent, NextSequence);
            _along.Add(key, known);
        }

        return known;
    }

    /// <summary>Going on with an exception that leaves <paramref name="from"/>.</summary>
    public Continuation Raised(ControlFlowRegion from, IOperation? thrown, Continuation? parent)
    {
        var key = new Flight(from, thrown, parent?.Sequence ?? 0);
        if (!_raised.TryGetValue(key, out var known))
        {
            known = Continuation.Raised(from, thrown, parent, NextSequence);
            _raised.Add(key, known);
        }

        return known;
    }

    private int NextSequence => _along.Count + _raised.Count + 1;

    private sealed record Way(int Block, bool IsConditional, int Index, int Parent);

    private sealed record Flight(ControlFlowRegion From, IOperation? Thrown, int Parent);
}
