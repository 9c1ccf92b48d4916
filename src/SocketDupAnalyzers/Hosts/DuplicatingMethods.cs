using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Hosts;

/// <summary>What the engine knows of methods that duplicate; asked by fixes that look for one to call.</summary>
internal sealed class DuplicatingMethods
{
    private readonly CompilationSession _session;
    private readonly CancellationToken _cancellation;

    public DuplicatingMethods(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        _session = Sessions.Of(compilation, options, cancellation);
        _cancellation = cancellation;
    }

    /// <summary>
    /// Whether <paramref name="method"/> gives back an open duplicate of what it is handed first, on every path on which it
    /// returns, and leaves that as it was.
    /// </summary>
    public bool Duplicates(IMethodSymbol method)
    {
        if (!MarkedDuplicators.EffectsOf(method, _session.Apis).IsEmpty)
        {
            return true;
        }

        if (_session.Graphs.OfMethod(method, _cancellation) is not { } graph)
        {
            return false;
        }

        var body = new BodyContext(graph, method, _session.Apis, _session.Summaries, _cancellation);
        return _session.Summaries.Summarize(method, null, body) is { } summary && Duplicates(summary, Place.Of(method.Parameters[0]));
    }

    private static bool Duplicates(MethodSummary summary, Place handed) =>
        summary.Inputs.Where(input => input.Place.Equals(handed)).All(input => input is { Typestate: Typestate.Open, Split: null, IsKept: false, IsOwned: false })
        && summary.Outputs.FirstOrDefault(output => output.Place.Kind == PlaceKind.Return) is { MayBeNull: false, Value: ObjectValue returned, Final: var final }
        && final.Object(returned.Object) is { Owns: true } made
        && final.Descriptor(made.Descriptor) is { Typestate: Typestate.Open, Origin: Origin.Duplicate } descriptor
        && descriptor.Connection.Equals(new Identity(handed, Pristine.Connection, true));
}
