using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Flow;

/// <summary>
/// Where control goes on at the end of the <c>finally</c> that it is in: along a branch that runs finally regions on its way,
/// or on with an exception. Blocks inside a finally are analyzed once for each continuation, so that a return through it
/// and the way past it stay apart. Interned by the analysis: compare by reference.
/// </summary>
internal sealed class Continuation
{
    private Continuation(ControlFlowBranch? branch, int finallyIndex, ControlFlowRegion? raisedFrom, IOperation? thrown, Continuation? parent, int sequence)
    {
        Branch = branch;
        FinallyIndex = finallyIndex;
        RaisedFrom = raisedFrom;
        Thrown = thrown;
        Parent = parent;
        Sequence = sequence;
    }

    /// <summary>The branch on whose way the finally lies; null for an exception.</summary>
    public ControlFlowBranch? Branch { get; }

    /// <summary>Which of the branch's finally regions is running.</summary>
    public int FinallyIndex { get; }

    /// <summary>For an exception: the try-and-finally region that it leaves.</summary>
    public ControlFlowRegion? RaisedFrom { get; }

    /// <summary>For an exception that a statement throws: what it throws.</summary>
    public IOperation? Thrown { get; }

    /// <summary>The continuation of the finally around this one.</summary>
    public Continuation? Parent { get; }

    /// <summary>The order in which it was first needed.</summary>
    public int Sequence { get; }

    public static Continuation Along(ControlFlowBranch branch, int finallyIndex, Continuation? parent, int sequence) =>
        new(branch, finallyIndex, null, null, parent, sequence);

    public static Continuation Raised(ControlFlowRegion from, IOperation? thrown, Continuation? parent, int sequence) =>
        new(null, 0, from, thrown, parent, sequence);
}
