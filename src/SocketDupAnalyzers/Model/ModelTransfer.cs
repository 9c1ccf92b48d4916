using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>The model as transfer functions on a body's graph.</summary>
internal sealed class ModelTransfer : ITransfer<ProgramState>
{
    private readonly BodyContext _body;

    public ModelTransfer(BodyContext body) => _body = body;

    /// <summary>Who hears events; null while the fixpoint is being looked for.</summary>
    public IModelListener? Listener { get; set; }

    public ProgramState? Apply(IOperation operation, ProgramState state, Action<ProgramState> raise)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var evaluator = new Evaluator(_body, state, raise, Listener);
        evaluator.Evaluate(operation);
        return evaluator.IsDead ? null : evaluator.State;
    }

    public (ProgramState? WhenTrue, ProgramState? WhenFalse) Branch(IOperation condition, ProgramState state, Action<ProgramState> raise)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var evaluator = new Evaluator(_body, state, raise, Listener);
        var value = evaluator.Evaluate(condition);
        if (evaluator.IsDead)
        {
            return (null, null);
        }

        return (
            Refinement.Assume(condition, value, true, evaluator.State, evaluator),
            Refinement.Assume(condition, value, false, evaluator.State, evaluator));
    }

    public ProgramState? Return(IOperation value, ProgramState state, Action<ProgramState> raise)
    {
        var evaluator = new Evaluator(_body, state, raise, Listener);
        var returned = evaluator.Evaluate(value);
        return evaluator.IsDead ? null : evaluator.State.Write(Place.Return, returned);
    }

    public ProgramState Leave(ControlFlowRegion region, ProgramState state)
    {
        if (region.Locals.IsEmpty && region.CaptureIds.IsEmpty)
        {
            return state;
        }

        var after = state;
        var leadsAway = false;
        foreach (var place in region.Locals.Select(Place.Of).Concat(region.CaptureIds.Select(Place.Of)))
        {
            leadsAway |= after[place] is not (UnknownValue or ConstantValue or NonNullValue or NullValue);
            after = after.Write(place, Value.Unknown);
        }

        return leadsAway ? after.Collect() : after;
    }
}
