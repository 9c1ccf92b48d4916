using System;
using System.Collections.Generic;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>The model run over one body to its fixpoint.</summary>
internal sealed class BodyAnalysis
{
    private readonly ForwardAnalysis<ProgramState> _analysis;
    private readonly ModelTransfer _transfer;

    private BodyAnalysis(ForwardAnalysis<ProgramState> analysis, ModelTransfer transfer)
    {
        _analysis = analysis;
        _transfer = transfer;
    }

    /// <summary>The states in which the body ends normally.</summary>
    public IReadOnlyList<ProgramState> Exits => _analysis.Exits;

    /// <summary>Runs the model on <paramref name="body"/>; null where a bound was met, and nothing can be said.</summary>
    public static BodyAnalysis? Run(BodyContext body)
    {
        var transfer = new ModelTransfer(body);
        try
        {
            return ForwardAnalysis<ProgramState>.Run(body.Graph, transfer, ProgramState.Empty, FlowBudget.Default, body.Cancellation) is { } analysis
                ? new BodyAnalysis(analysis, transfer)
                : null;
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }
    }

    /// <summary>Lets <paramref name="listener"/> hear all that happens on any path.</summary>
    public void Replay(IModelListener listener)
    {
        _transfer.Listener = listener;
        _analysis.Replay();
        foreach (var left in _transfer.Left)
        {
            listener.Hear(left);
        }

        _transfer.Listener = null;
    }
}
