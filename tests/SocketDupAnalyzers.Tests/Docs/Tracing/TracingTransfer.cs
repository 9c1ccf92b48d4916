using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Tests.Docs.Tracing;

/// <summary>The model's own transfer functions, with a record of what they do once <see cref="IsRecording"/>.</summary>
internal sealed class TracingTransfer(ModelTransfer transfer) : ITransfer<ProgramState>
{
    public bool IsRecording { get; set; }

    public List<TraceStep> Steps { get; } = [];

    public ProgramState? Apply(IOperation operation, ProgramState state, Action<ProgramState> raise) =>
        Record(operation, "", transfer.Apply(operation, state, raise));

    public IReadOnlyList<ProgramState> Fork(IOperation operation, ProgramState state) => transfer.Fork(operation, state);

    public (ProgramState? WhenTrue, ProgramState? WhenFalse) Branch(IOperation condition, ProgramState state, Action<ProgramState> raise)
    {
        var (whenTrue, whenFalse) = transfer.Branch(condition, state, raise);
        return (Record(condition, ": true", whenTrue), Record(condition, ": false", whenFalse));
    }

    public ProgramState? Return(IOperation value, ProgramState state, Action<ProgramState> raise) =>
        Record(value, "", transfer.Return(value, state, raise));

    public ProgramState Pass(ControlFlowRegion handler, ProgramState state) => transfer.Pass(handler, state);

    public void Escape(ProgramState state, IOperation? thrown) => transfer.Escape(state, thrown);

    public void Arrive(ProgramState state, BasicBlock last) => transfer.Arrive(state, last);

    public ProgramState Enter(BasicBlock block, ProgramState state) => transfer.Enter(block, state);

    public ProgramState Leave(ControlFlowRegion region, ProgramState state) => transfer.Leave(region, state);

    private ProgramState? Record(IOperation operation, string edge, ProgramState? after)
    {
        if (IsRecording && after is not null)
        {
            Steps.Add(new TraceStep(operation, edge, after));
        }

        return after;
    }
}
