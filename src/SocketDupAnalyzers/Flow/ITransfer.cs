using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Flow;

/// <summary>The transfer functions of an analysis: how operations, branches and the end of a region change a state.</summary>
internal interface ITransfer<TState>
    where TState : class, IFlowState<TState>
{
    /// <summary>
    /// The state after <paramref name="operation"/>, or null where control never gets past it.
    /// Calls <paramref name="raise"/> with every state in which an exception may leave the operation.
    /// </summary>
    TState? Apply(IOperation operation, TState state, Action<TState> raise);

    /// <summary>
    /// The states that are told apart from here on: of one in which a condition is stored, the one in which it holds and the one
    /// in which it does not. The state itself where there is nothing to tell apart.
    /// </summary>
    IReadOnlyList<TState> Fork(IOperation operation, TState state);

    /// <summary>The states in which <paramref name="condition"/> is true and false; null where it cannot be.</summary>
    (TState? WhenTrue, TState? WhenFalse) Branch(IOperation condition, TState state, Action<TState> raise);

    /// <summary>The state after <paramref name="value"/> was returned.</summary>
    TState? Return(IOperation value, TState state, Action<TState> raise);

    /// <summary>The state in which an exception goes on past <paramref name="handler"/>, which may take it or not.</summary>
    TState Pass(ControlFlowRegion handler, TState state);

    /// <summary>An exception leaves the body in <paramref name="state"/>; thrown by a statement at <paramref name="thrown"/>, or raised by an operation.</summary>
    void Escape(TState state, IOperation? thrown);

    /// <summary>The body ends normally in <paramref name="state"/>, which came out of <paramref name="last"/>.</summary>
    void Arrive(TState state, BasicBlock last);

    /// <summary>The state at the entry of <paramref name="block"/>, without what nothing from there on asks for.</summary>
    TState Enter(BasicBlock block, TState state);

    /// <summary>The state without what ends with <paramref name="region"/>: its locals and captures.</summary>
    TState Leave(ControlFlowRegion region, TState state);
}
