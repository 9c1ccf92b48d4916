using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>
/// Collects, while the fixpoint is being looked for, what the body leaves behind where it ends: open descriptors that it still
/// owed, closed ones that an object will close again, and closed ones that were stored.
/// </summary>
internal sealed class BodyEnds
{
    private readonly Dictionary<End, ModelEvent> _left = new();

    private readonly HashSet<IOperation> _storedOpen = new();

    /// <summary>One event for each descriptor and end.</summary>
    public IEnumerable<ModelEvent> Events => _left.Values
        .Where(left => left.Kind != ModelEventKind.LeftStoredClosed || !_storedOpen.Contains(left.Operation))
        .OrderBy(left => left.Operation.Syntax.SpanStart);

    /// <summary>The body ends normally: at a return, or where <paramref name="last"/> falls off its end.</summary>
    public void AtEnd(ProgramState state, BasicBlock last)
    {
        Note(state, last.BranchValue ?? last.Operations.LastOrDefault(), isJump: false);
        foreach (var entry in state.Descriptors)
        {
            foreach (var store in entry.Value.Stores)
            {
                if (entry.Value.Typestate == Typestate.Closed)
                {
                    Note(state, entry.Key, store.By, ModelEventKind.LeftStoredClosed);
                }
                else
                {
                    _storedOpen.Add(store.By);
                }
            }
        }
    }

    /// <summary>An exception leaves the body. One that a statement throws is a path as any other; for the rest, only what outlived a jump counts.</summary>
    public void AtException(ProgramState state, IOperation? thrown) => Note(thrown is null ? Duties.WithJumpsOnly(state) : state, thrown, thrown is null);

    private void Note(ProgramState state, IOperation? where, bool isJump)
    {
        foreach (var id in state.Owed)
        {
            Note(state, id, where, ModelEventKind.Dropped);
        }

        foreach (var id in state.Misowned)
        {
            var info = state.Descriptor(id)!;
            if (info.IsClosedUnderOwner)
            {
                Note(state, id, info.ClosedBy, ModelEventKind.LeftClosedUnderOwner);
            }

            if (info.Owner.SecondMadeBy is { } second && !isJump)
            {
                Note(state, id, second, ModelEventKind.OwnedTwice);
            }
        }
    }

    private void Note(ProgramState state, Identity id, IOperation? where, ModelEventKind kind)
    {
        var info = state.Descriptor(id)!;
        var key = new End(kind, id, where, info.Duty);
        if (!_left.ContainsKey(key))
        {
            _left.Add(key, new ModelEvent(kind, where ?? info.MadeBy!, null, id, info, state));
        }
    }

    private sealed record End(ModelEventKind Kind, Identity Descriptor, IOperation? Where, Duty Duty);
}
