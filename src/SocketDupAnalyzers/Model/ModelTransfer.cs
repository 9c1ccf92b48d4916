using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>The model as transfer functions on a body's graph.</summary>
internal sealed class ModelTransfer : ITransfer<ProgramState>
{
    /// <summary>Below this it is not worth to look for what is dead.</summary>
    private const int ManyPlaces = 24;

    private readonly BodyContext _body;
    private readonly BodyEnds _ends = new();

    public ModelTransfer(BodyContext body) => _body = body;

    /// <summary>Who hears events; null for nobody.</summary>
    public IModelListener? Listener { get; set; }

    /// <summary>What the body leaves behind where it ends.</summary>
    public IEnumerable<ModelEvent> Left => _ends.Events;

    public ProgramState? Apply(IOperation operation, ProgramState state, Action<ProgramState> raise)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var evaluator = new Evaluator(_body, state, raise, Listener);
        evaluator.Evaluate(operation);
        if (evaluator.IsDead)
        {
            return null;
        }

        var after = evaluator.NeedsSweep ? evaluator.State.Collect() : evaluator.State;
        return operation.Syntax.Parent is ThrowStatementSyntax or ThrowExpressionSyntax ? after.WithoutWork() : after;
    }

    public IReadOnlyList<ProgramState> Fork(IOperation operation, ProgramState state)
    {
        var statement = operation is IExpressionStatementOperation expression ? expression.Operation : operation;
        var stored = statement is ISimpleAssignmentOperation { Target: ILocalReferenceOperation, Value: { } value } ? value : operation;
        if (stored.Type?.SpecialType != SpecialType.System_Boolean || stored.ConstantValue.HasValue || !ConditionFact.IsPure(stored))
        {
            return new[] { state };
        }

        var evaluator = new Evaluator(_body, state, static _ => { }, null);
        var whenTrue = Refinement.Assume(stored, Value.Unknown, true, state, evaluator);
        var whenFalse = Refinement.Assume(stored, Value.Unknown, false, state, evaluator);
        if (whenTrue is null || whenFalse is null || ReferenceEquals(whenTrue, whenFalse))
        {
            return new[] { state };
        }

        // What is returned ends the body: there states that are alike become one.
        return ReferenceEquals(stored, operation) && whenTrue.HasSameDiscriminant(whenFalse) ? new[] { state } : new[] { whenTrue, whenFalse };
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
        if (!evaluator.IsDead)
        {
            returned = evaluator.Materialize(value, returned);
            evaluator.Give(value, returned, Duty.Returned);
            evaluator.Store(value, returned, null);
        }

        return evaluator.IsDead ? null : evaluator.State.Write(Place.Return, StateQuestion.Answer(value, returned, evaluator));
    }

    public ProgramState Pass(ControlFlowRegion handler, ProgramState state) =>
        state.Owed.IsEmpty || !ExpectedExceptions.Takes(handler) ? state : Duties.WaiveJumps(state);

    public void Escape(ProgramState state, IOperation? thrown) => _ends.AtException(state, thrown);

    public void Arrive(ProgramState state, BasicBlock last) => _ends.AtEnd(state, last);

    public ProgramState Enter(BasicBlock block, ProgramState state)
    {
        if (state.Places.Count < ManyPlaces || (block.Operations.FirstOrDefault() ?? block.BranchValue) is not { } first)
        {
            return state;
        }

        var position = first.Syntax.SpanStart;
        var dead = state.Places.Keys.Where(place => place.Root.Symbol is ILocalSymbol local && _body.Liveness.IsDead(local, position)).ToArray();
        return dead.Length == 0 ? state : state.Forget(dead).Collect();
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
