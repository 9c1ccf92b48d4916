using System.Threading;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Flow;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Summaries;

namespace SocketDupAnalyzers.Hosts;

/// <summary>All that is kept for one compilation: the tables bound to its symbols, the gate, the graphs, the summaries.</summary>
internal sealed class CompilationSession
{
    private CompilationSession(Compilation compilation, KnownApis apis, CancellationToken cancellation)
    {
        Apis = apis;
        Gate = new Gate(compilation, cancellation);
        Graphs = new BodyGraphs(compilation);
        Summaries = new MethodSummaries(apis, Graphs, declaration => Gate.Admits(declaration, cancellation));
    }

    public KnownApis Apis { get; }

    public Gate Gate { get; }

    public BodyGraphs Graphs { get; }

    public MethodSummaries Summaries { get; }

    /// <summary>The session of a compilation that can see socket types; null for any other.</summary>
    public static CompilationSession? For(Compilation compilation, CancellationToken cancellation)
    {
        var apis = new KnownApis(compilation);
        return apis.HasSockets ? new CompilationSession(compilation, apis, cancellation) : null;
    }
}
