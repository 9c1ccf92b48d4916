using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SocketDupAnalyzers.Model;

/// <summary>Tells the model what a method of the compilation does. The model owns this interface; the summaries implement it.</summary>
internal interface ISummarySource
{
    /// <summary>Whether <paramref name="method"/> may have to do with sockets by itself, to judge by its text.</summary>
    bool MayConcernSockets(IMethodSymbol method);

    /// <summary>The member that <paramref name="member"/> is made of, once and for all; null where it stands for itself.</summary>
    FieldAlias? AliasOf(ISymbol member);

    /// <summary>What <paramref name="method"/> does; null where that is not known.</summary>
    /// <param name="method">The method, local function or lambda that is called.</param>
    /// <param name="lambda">The lambda, where it is one.</param>
    /// <param name="caller">The body that calls it: nested code lives in its graph.</param>
    MethodSummary? Summarize(IMethodSymbol method, IFlowAnonymousFunctionOperation? lambda, BodyContext caller);

    /// <summary>What <paramref name="method"/>, of which a summary is known, does in <paramref name="context"/>; null where that is not known.</summary>
    MethodSummary? SummarizeIn(CallingContext context, IMethodSymbol method, IFlowAnonymousFunctionOperation? lambda, BodyContext caller);
}
