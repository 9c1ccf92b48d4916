using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>Collects, while the fixpoint is being looked for, the open descriptors that the body still owed where it ended.</summary>
internal sealed class DroppedDuties
{
    private readonly Dictionary<(Identity Descriptor, IOperation? Where, Duty Duty), ModelEvent> _dropped = new();

    /// <summary>One event for each descriptor and end.</summary>
    public IEnumerable<ModelEvent> Events => _dropped.Values.OrderBy(dropped => dropped.Operation.Syntax.SpanStart);

    /// <summary>The body ends normally: at a return, or where <paramref name="last"/> falls off its end.</summary>
    public void AtEnd(ProgramState state, BasicBlock last) => Note(state, last.BranchValue ?? last.Operations.LastOrDefault());

    /// <summary>An exception leaves the body. One that a statement throws is a path as any other; for the rest, only what outlived a jump counts.</summary>
    public void AtException(ProgramState state, IOperation? thrown) => Note(thrown is null ? Duties.WithJumpsOnly(state) : state, thrown);

    private void Note(ProgramState state, IOperation? where)
    {
        foreach (var id in state.Owed)
        {
            var info = state.Descriptor(id)!;
            var key = (id, where, info.Duty);
            if (!_dropped.ContainsKey(key))
            {
                _dropped.Add(key, new ModelEvent(ModelEventKind.Dropped, where ?? info.MadeBy!, null, id, info, state));
            }
        }
    }
}
