using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;
using SocketDupAnalyzers.Summaries;
using SocketDupAnalyzers.Tests.Flow;

namespace SocketDupAnalyzers.Tests.Model;

/// <summary>
/// Runs the model over a method of a snippet and writes down what it hears: the kind of event, the descriptor's name, its
/// typestate before, and the operation: <c>Duplicated s Closed: dup(fd)</c>, say. Who must close what is not its matter.
/// Lambdas are bodies of their own and not heard.
/// </summary>
internal sealed class EventTrace : IModelListener
{
    private const string Frame = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.IO.Compression;
        using System.Net;
        using System.Net.Security;
        using System.Net.Sockets;
        using System.Runtime.InteropServices;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Win32.SafeHandles;
        using static Native;

        [AttributeUsage(AttributeTargets.Method)]
        class DuplicatesSocketAttribute : Attribute { }

        static class Native
        {
            [DllImport("libc")] public static extern int dup(int fd);
            [DllImport("libc")] public static extern int dup2(int fd, int target);
            [DllImport("libc")] public static extern int close(int fd);
            [DllImport("libc")] public static extern long write(int fd, byte[] bytes, nint count);
            [DllImport("libc")] public static extern int fcntl(int fd, int command, int value);
            [DuplicatesSocket] public static Socket Copy(this Socket s) => null!;
            public static extern bool Any();
            public static extern int Number();
            public static extern void Unknown(object o);
        }

        partial class C
        {

        """;

    private readonly List<ModelEvent> _events = new();
    private readonly ModelEventKind[] _kinds;

    private EventTrace(params ModelEventKind[] kinds) => _kinds = kinds;

    public static Snippet Snippet(string members) => Flow.Snippet.Of(Frame + members + "\n}\n");

    /// <summary>What happens in <c>M</c> of <paramref name="members"/>, in the order of the source.</summary>
    public static string Of(string members) => Text(Events(members));

    /// <summary>What is told of owners and of descriptions that are opened, in the order of the source.</summary>
    public static string OfOwners(string members)
    {
        var trace = new EventTrace(ModelEventKind.OwnedTwice, ModelEventKind.Opened, ModelEventKind.LeftClosedUnderOwner);
        var analysis = Analyze(members)!;
        analysis.Replay(trace);
        return Text(trace._events);
    }

    private static string Text(IEnumerable<ModelEvent> events) => string.Join("; ", events
        .OrderBy(happened => happened.Operation.Syntax.SpanStart)
        .ThenBy(happened => happened.Operation.Syntax.Span.Length)
        .ThenBy(happened => happened.Kind)
        .ThenBy(happened => happened.Before.Typestate)
        .Select(Text)
        .Distinct());

    public static IReadOnlyList<ModelEvent> Events(string members)
    {
        var trace = new EventTrace(ModelEventKind.Duplicated, ModelEventKind.Used, ModelEventKind.Closed);
        Analyze(members)!.Replay(trace);
        return trace._events;
    }

    /// <summary>The states in which <c>M</c> ends.</summary>
    public static IReadOnlyList<ProgramState> Exits(string members) => Analyze(members)!.Exits;

    public void Hear(ModelEvent happened)
    {
        if (_kinds.Contains(happened.Kind))
        {
            _events.Add(happened);
        }
    }

    private static BodyAnalysis? Analyze(string members)
    {
        var snippet = Snippet(members);
        var apis = new KnownApis(snippet.Compilation);
        var method = snippet.Method("M");
        var body = new BodyContext(snippet.Graph("M"), method, apis, new MethodSummaries(apis, snippet.Graphs, _ => true), CancellationToken.None);
        return BodyAnalysis.Run(body);
    }

    private static string Text(ModelEvent happened) =>
        $"{happened.Kind} {happened.Name} {happened.Before.Typestate}: {string.Join(" ", happened.Operation.Syntax.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";
}
