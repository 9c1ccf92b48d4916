using System;
using System.Collections.Generic;
using SocketDupAnalyzers.Flow;

namespace SocketDupAnalyzers.Model;

/// <summary>The model run over one body to its fixpoint.</summary>
internal sealed class BodyAnalysis
{
    private readonly ForwardAnalysis<ProgramState> _analysis;
    private readonly ModelTransfer _transfer;
    private readonly Heard? _heard;

    private BodyAnalysis(ForwardAnalysis<ProgramState> analysis, ModelTransfer transfer, Heard heard)
    {
        _analysis = analysis;
        _transfer = transfer;
        _heard = analysis.IsSinglePass ? heard : null;
        _transfer.Listener = null;
    }

    /// <summary>The states in which the body ends normally.</summary>
    public IReadOnlyList<ProgramState> Exits => _analysis.Exits;

    /// <summary>Runs the model on <paramref name="body"/>; null where a bound was met, and nothing can be said.</summary>
    /// <param name="body">The body.</param>
    /// <param name="context">What is known when it begins.</param>
    public static BodyAnalysis? Run(BodyContext body, CallingContext? context = null)
    {
        var heard = new Heard();
        var transfer = new ModelTransfer(body) { Listener = heard };
        try
        {
            return ForwardAnalysis<ProgramState>.Run(body.Graph, transfer, context?.Start ?? ProgramState.Empty, FlowBudget.Default, body.Cancellation) is { } analysis
                ? new BodyAnalysis(analysis, transfer, heard)
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
        if (_heard is { Events: var events })
        {
            events.ForEach(listener.Hear);
        }
        else
        {
            _transfer.Listener = listener;
            _analysis.Replay();
            _transfer.Listener = null;
        }

        foreach (var left in _transfer.Left)
        {
            listener.Hear(left);
        }
    }

    /// <summary>What happened on the way to the fixpoint: that is all there is to tell where no state changed again.</summary>
    private sealed class Heard : IModelListener
    {
        public List<ModelEvent> Events { get; } = new();

        public void Hear(ModelEvent happened) => Events.Add(happened);
    }
}
