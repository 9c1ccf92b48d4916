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

    /// <summary>How many bodies passed the gate, so that their operations were made.</summary>
    public int Opened => _opened;

    private int _opened;

    public KnownApis Apis { get; }

    public Gate Gate { get; }

    public BodyGraphs Graphs { get; }

    public MethodSummaries Summaries { get; }

    /// <summary>Whether <paramref name="body"/> is to be looked into: it may have to do with a socket, and is not too big.</summary>
    public bool Opens(SyntaxNode body, CancellationToken cancellation)
    {
        var opens = Gate.Admits(body, cancellation) && SyntaxBounds.Allow(body);
        if (opens)
        {
            Interlocked.Increment(ref _opened);
        }

        return opens;
    }

    /// <summary>The session of a compilation that can see socket types; null for any other.</summary>
    public static CompilationSession? For(Compilation compilation, CancellationToken cancellation)
    {
        var apis = new KnownApis(compilation);
        return apis.HasSockets ? new CompilationSession(compilation, apis, cancellation) : null;
    }
}
