using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Hosts.Options;
using SocketDupAnalyzers.Knowledge;

namespace SocketDupAnalyzers.Hosts;

/// <summary>
/// One session for a compilation and its options, whichever host asks first: gate, tables, graphs and summaries are the same for all of
/// them. The compiler starts each analyzer by itself and lets two of them share nothing, so the session hangs on the compilation, weakly.
/// </summary>
internal static class Sessions
{
    private static readonly ConditionalWeakTable<Compilation, Slot> s_slots = new();

    /// <summary>The session of <paramref name="compilation"/>; made here where there is none yet, or where it has other options.</summary>
    public static CompilationSession Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var slot = s_slots.GetOrCreateValue(compilation);
        lock (slot)
        {
            if (slot.Session is null || slot.Provider != provider)
            {
                slot.Session = new CompilationSession(compilation, new SocketOptions(provider, compilation, cancellation), cancellation);
                slot.Provider = provider;
            }

            return slot.Session;
        }
    }

    /// <summary>Whether <paramref name="compilation"/> can see sockets at all; its references are gone through once, whatever number of hosts asks.</summary>
    public static bool MayConcern(Compilation compilation)
    {
        var slot = s_slots.GetOrCreateValue(compilation);
        lock (slot)
        {
            return slot.SeesSockets ??= KnownApis.CanBeUsedIn(compilation);
        }
    }

    private sealed class Slot
    {
        public bool? SeesSockets { get; set; }

        public CompilationSession? Session { get; set; }

        public AnalyzerConfigOptionsProvider? Provider { get; set; }
    }
}
