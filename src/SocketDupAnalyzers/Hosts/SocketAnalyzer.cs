using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SocketDupAnalyzers.Hosts;

/// <summary>The base of every host: concurrency and generated code are settled here, and nothing runs where no socket type can be seen.</summary>
public abstract class SocketAnalyzer : DiagnosticAnalyzer
{
    private protected SocketAnalyzer(ImmutableArray<DiagnosticDescriptor> descriptors) => SupportedDiagnostics = descriptors;

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Is shown the session of each compilation; for tests, which look at its counters.</summary>
    internal Action<CompilationSession>? Started { get; init; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
#pragma warning disable RS0030 // The one place: generated code is analyzed, so that its helpers are known, and not reported on.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
#pragma warning restore RS0030
        context.RegisterCompilationStartAction(start =>
        {
            if (Sessions.MayConcern(start.Compilation))
            {
                Start(start);
            }
        });
    }

    /// <summary>The session of the compilation that is about to be analyzed.</summary>
    private protected CompilationSession Open(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var session = Sessions.Of(compilation, options, cancellation);
        Started?.Invoke(session);
        return session;
    }

    /// <summary>Registers what the host does in a compilation that can see sockets.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context);
}
