using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Cases;

/// <summary>
/// Correct code of the shapes that other analyzers of disposal and lifetime were reported to complain about, each under the issue
/// where users did. None of it is reported here.
/// </summary>
public sealed class PeerFalsePositiveTests
{
    private const string Prelude = """
        using System.Net.Sockets;
        using System.Runtime.InteropServices;

        static class Copies
        {
            public static Socket Duplicate(this Socket socket) => new(new SafeSocketHandle((IntPtr)dup((int)socket.Handle), ownsHandle: true));
            [DllImport("libc")] public static extern int dup(int fd);
            [DllImport("libc")] public static extern int close(int fd);
        }
        """;

    /// <summary>The issue with the shape that it is about, and the members of a class.</summary>
    public static TheoryData<string, string> Shapes => new()
    {
        { "roslyn-analyzers#1404: a conditional result", "Socket Take(Socket s, bool own) => own ? s.Duplicate() : s;" },
        { "roslyn-analyzers#1404: a conditional result in a local", "Socket Take(Socket s, bool own) { var result = own ? s.Duplicate() : s; return result; }" },
        { "roslyn-analyzers#1404: a conditional that is closed", "void Use(Socket s, bool own) { var copy = own ? s.Duplicate() : null; try { (copy ?? s).Send(new byte[1]); } finally { copy?.Dispose(); } }" },
        { "roslyn-analyzers#1404: two duplicates in one conditional", "void Use(Socket a, Socket b, bool first) { using var copy = first ? a.Duplicate() : b.Duplicate(); copy.Send(new byte[1]); }" },
        { "roslyn-analyzers#2637: the right side of ??", "Socket Take(Socket? given, Socket s) => given ?? s.Duplicate();" },
        { "roslyn-analyzers#2637: the right side of ?? in a field", "Socket? _copy; Socket Take(Socket s) => _copy ?? (_copy = s.Duplicate()); void Stop() => _copy?.Dispose();" },
        { "roslyn-analyzers#2637: ??=", "Socket? _copy; Socket Take(Socket s) => _copy ??= s.Duplicate(); void Stop() => _copy?.Dispose();" },
        { "roslyn-analyzers#2637: ?? throw", "Socket Take(Socket s) => Try(s) ?? throw new InvalidOperationException(); Socket? Try(Socket s) => s.Connected ? s.Duplicate() : null;" },
        { "roslyn-analyzers#3873: a using of a discard", "void Hold(Socket s) { using (_ = s.Duplicate()) { s.Send(new byte[1]); } }" },
        { "roslyn-analyzers#3873: a using of an expression", "void Hold(Socket s) { using (s.Duplicate()) { s.Send(new byte[1]); } }" },
        { "roslyn-analyzers#3873: a using of a variable that was there before", "void Hold(Socket s) { var copy = s.Duplicate(); using (copy) { copy.Send(new byte[1]); } }" },
        { "roslyn-analyzers#7527: a loop with try and finally", """
            void Serve(Socket listener)
            {
                while (true)
                {
                    Socket? copy = null;
                    try { copy = listener.Duplicate(); copy.Listen(); }
                    finally { copy?.Dispose(); }
                }
            }
            """ },
        { "roslyn-analyzers#7527: a loop that leaves from the try", """
            int First(Socket[] sockets)
            {
                foreach (var s in sockets)
                {
                    var copy = s.Duplicate();
                    try { if (copy.Poll(0, SelectMode.SelectRead)) return copy.Available; continue; }
                    finally { copy.Close(); }
                }

                return -1;
            }
            """ },
        { "roslyn-analyzers#7648: a loop that keeps the last one", """
            void Renew(Socket s)
            {
                Socket? last = null;
                try
                {
                    for (var i = 0; i < 3; i++) { last?.Dispose(); last = s.Duplicate(); last.Send(new byte[1]); }
                }
                finally { last?.Dispose(); }
            }
            """ },
        { "roslyn-analyzers#7648: raw numbers in a loop", """
            void Renew(int fd)
            {
                for (var i = 0; i < 3; i++)
                {
                    int copy = Copies.dup(fd);
                    if (copy < 0) continue;
                    try { Console.WriteLine(copy); }
                    finally { Copies.close(copy); }
                }
            }
            """ },
        { "roslyn-analyzers#6760: ownership passes into a wrapper", "NetworkStream Open(Socket s) => new(s.Duplicate(), ownsSocket: true);" },
        { "roslyn-analyzers#6760: ownership passes into two wrappers", "StreamReader Open(Socket s) { var copy = s.Duplicate(); return new StreamReader(new NetworkStream(copy, true)); }" },
        { "roslyn-analyzers#6760: a using of the wrapper", "void Read(Socket s) { using var reader = new StreamReader(new NetworkStream(s.Duplicate(), ownsSocket: true)); reader.ReadLine(); }" },
        { "roslyn-analyzers#1617: an own class takes it over", "Holder Open(Socket s) => new(s.Duplicate()); sealed class Holder(Socket socket) : IDisposable { public void Dispose() => socket.Dispose(); }" },
        { "roslyn-analyzers#1617: a handler takes it over", "event Action<Socket>? Accepted; void Accept(Socket s) => Accepted?.Invoke(s.Duplicate());" },
        { "roslyn-analyzers#1587: a method that closes its argument", "void Accept(Socket s) { var copy = s.Duplicate(); Finish(copy); } void Finish(Socket done) { done.Send(new byte[1]); done.Dispose(); }" },
        { "roslyn-analyzers#2221: an abstract method may keep it", "abstract class Sink { public abstract void Take(Socket s); } void Accept(Socket s, Sink sink) => sink.Take(s.Duplicate());" },
        { "roslyn-analyzers#2604: a collection of a field", "readonly List<Socket> _all = new(); void Accept(Socket s) => _all.Add(s.Duplicate()); void Stop() => _all.ForEach(s => s.Dispose());" },
        { "roslyn-analyzers#2604: a local collection that is returned", "List<Socket> Accept(Socket s) { var all = new List<Socket>(); all.Add(s.Duplicate()); return all; }" },
        { "roslyn-analyzers#2604: a collection initializer", "List<Socket> Accept(Socket s) => new() { s.Duplicate(), s.Duplicate() };" },
        { "roslyn-analyzers#3477: a composite that closes its parts", """
            sealed class Group : IDisposable
            {
                readonly List<IDisposable> _parts = new();
                public T Add<T>(T part) where T : IDisposable { _parts.Add(part); return part; }
                public void Dispose() { foreach (var part in _parts) part.Dispose(); }
            }
            void Accept(Socket s) { using var group = new Group(); var copy = group.Add(s.Duplicate()); copy.Send(new byte[1]); }
            """ },
        { "IDisposableAnalyzers#213: a chain of wrappers", "BinaryWriter Open(Socket s) => new(new BufferedStream(new NetworkStream(s.Duplicate(), true)));" },
        { "IDisposableAnalyzers#583: a wrapper leaves it open, and it is closed beside it", """
            void Write(Socket s)
            {
                using var copy = s.Duplicate();
                using var writer = new StreamWriter(new NetworkStream(copy, ownsSocket: false), leaveOpen: true);
                writer.WriteLine();
            }
            """ },
        { "IDisposableAnalyzers#111: closed, then assigned anew", "Socket Reset(Socket s, Socket other) { s.Close(); s = other; s.Send(new byte[1]); return s.Duplicate(); }" },
        { "IDisposableAnalyzers#111: a field that is closed, then assigned anew", "Socket _s = null!; void Reset() { _s.Dispose(); _s = new Socket(SocketType.Stream, ProtocolType.Tcp); _s.Send(new byte[1]); }" },
        { "IDisposableAnalyzers#111: closed, then thrown", "void Check(Socket s, bool bad) { if (bad) { s.Close(); throw new InvalidOperationException(s.ToString()); } s.Send(new byte[1]); }" },
        { "IDisposableAnalyzers#111: closed in a catch that throws", "void Send(Socket s) { try { s.Send(new byte[1]); } catch (SocketException) { s.Dispose(); throw; } s.Shutdown(SocketShutdown.Send); }" },
        { "IDisposableAnalyzers#111: closed in a loop, then made again", "void Retry(Func<Socket> make) { var s = make(); while (!s.Poll(0, SelectMode.SelectWrite)) { s.Dispose(); s = make(); } s.Send(new byte[1]); s.Dispose(); }" },
        { "sonar-dotnet#1038: closed twice", "void Stop(Socket s) { s.Close(); s.Dispose(); }" },
        { "sonar-dotnet#1038: closed in a using", "void Stop(Socket s) { using (s) { s.Send(new byte[1]); s.Close(); } }" },
        { "sonar-dotnet#1038: a wrapper and what is under it", "void Stop(Socket s) { var stream = new NetworkStream(s, ownsSocket: true); stream.Dispose(); s.Dispose(); }" },
        { "sonar-dotnet#1038: a raw number that is closed on one path or the other", "void Stop(int fd, bool early) { int copy = Copies.dup(fd); if (early) { Copies.close(copy); copy = -1; } if (copy >= 0) { Copies.close(copy); } }" },
        { "nunit.analyzers#743: a cast to IDisposable", "void Stop(Socket s) { var copy = s.Duplicate(); ((IDisposable)copy).Dispose(); }" },
        { "nunit.analyzers#743: as IDisposable", "void Stop(Socket s) { object copy = s.Duplicate(); (copy as IDisposable)?.Dispose(); }" },
        { "nunit.analyzers#743: is IDisposable", "void Stop(Socket s) { object copy = s.Duplicate(); if (copy is IDisposable d) d.Dispose(); }" },
        { "nunit.analyzers#743: is IDisposable, without a name", "void Stop(Socket s) { object copy = s.Duplicate(); if (copy is IDisposable) ((IDisposable)copy).Dispose(); }" },
        { "nunit.analyzers#904: set up and torn down", "Socket? _copy; void SetUp(Socket s) => _copy = s.Duplicate(); void TearDown() { _copy?.Dispose(); _copy = null; }" },
        { "nunit.analyzers#666: a method of another name that closes", "void Stop(Socket s) { var copy = s.Duplicate(); Quit(copy); } static void Quit(Socket? s) { if (s is not null) { s.Close(0); } }" },
        { "vs-threading#679: a task that somebody else made", "async Task<Socket> Take(Task<Socket> running) { var s = await running; return s; }" },
        { "vs-threading#1224: a mock", "interface ISource { Socket Current { get; } } void Use(ISource source) { source.Current.Send(new byte[1]); source.Current.Close(); }" },
        { "vs-threading#254: a value of somebody else's", "void Use(Lazy<Socket> lazy) { if (lazy.IsValueCreated) { lazy.Value.Dispose(); } }" },
        { "xunit#2780: a task in a field", "Task<Socket>? _task; async Task Use() { var s = await _task!; s.Send(new byte[1]); }" },
        { "xunit#3087: a value of somebody else's, closed in one place and used in another", "void Close(Socket s) => s.Close(); void Use(Socket s) => s.Send(new byte[1]);" },
        { "checker-framework#6276: a type that is only called Socket", "class Socket { public void Close() { } public Socket Duplicate() => this; public void Send() { } } void Use(Socket s) { s.Close(); s.Send(); s.Duplicate(); }" },
        { "checker-framework#6276: a field that is only called so", "System.IO.Stream socket = System.IO.Stream.Null; void Use() { socket.Close(); socket.Flush(); }" },
        { "roslyn-analyzers#1404: correlated flags", "void Use(Socket s, bool own) { var copy = own ? s.Duplicate() : s; try { copy.Send(new byte[1]); } finally { if (own) { copy.Dispose(); } } }" },
        { "roslyn-analyzers#1404: a flag that is set beside the close", "void Use(Socket s, bool early) { var closed = false; if (early) { s.Close(); closed = true; } if (!closed) { s.Send(new byte[1]); } }" },
        { "roslyn-analyzers#1404: a flag for a raw number", "void Use(int fd, bool own) { int copy = own ? Copies.dup(fd) : fd; Console.WriteLine(copy); if (own) { Copies.close(copy); } }" },
        { "roslyn-analyzers#7527: finally with ?.Dispose()", "void Use(Socket s) { Socket? copy = null; try { copy = s.Duplicate(); copy.Send(new byte[1]); } finally { copy?.Dispose(); } }" },
        { "roslyn-analyzers#7527: finally with a null check", "void Use(Socket s) { Socket? copy = null; try { copy = s.Duplicate(); copy.Send(new byte[1]); } finally { if (copy != null) { copy.Close(); } } }" },
        { "roslyn-analyzers#6760: nulled at the hand-over", """
            NetworkStream Open(Socket s)
            {
                Socket? copy = null;
                try
                {
                    copy = s.Duplicate();
                    copy.Send(new byte[1]);
                    var stream = new NetworkStream(copy, ownsSocket: true);
                    copy = null;
                    return stream;
                }
                finally { copy?.Dispose(); }
            }
            """ },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task What_is_right_is_not_reported(string issue, string members)
    {
        var code = CaseCompilation.Parse("Case.cs", "using System.Net.Sockets;\nclass Case\n{\n" + members + "\n}\n");
        var compilation = CaseCompilation.Of(CaseCompilation.Parse("Prelude.cs", Prelude), code);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var reported = await compilation.WithAnalyzers(Package.Analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.True(reported.All(diagnostic => diagnostic.Location.SourceTree != code), issue + ": " + string.Join(Environment.NewLine, reported));
    }

    /// <summary>The shapes are silent because they are right: without their close they are reported.</summary>
    [Theory]
    [InlineData("SDA2001", "void Hold(Socket s) { var copy = s.Duplicate(); s.Send(new byte[1]); }")]
    [InlineData("SDA2002", "void Use(Socket s, bool own, bool other) { var copy = own ? s.Duplicate() : s; copy.Send(new byte[1]); if (other) { copy.Dispose(); } }")]
    [InlineData("SDA1002", "void Reset(Socket s, Socket other) { s.Close(); other = s; s.Send(new byte[1]); }")]
    [InlineData("SDA1001", "Socket Reset(Socket s, Socket other) { s.Close(); other = s; return s.Duplicate(); }")]
    public async Task What_is_wrong_is(string id, string members)
    {
        var code = CaseCompilation.Parse("Case.cs", "using System.Net.Sockets;\nclass Case\n{\n" + members + "\n}\n");
        var reported = await CaseCompilation.Of(CaseCompilation.Parse("Prelude.cs", Prelude), code).WithAnalyzers(Package.Analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.Equal([id], reported.Where(diagnostic => diagnostic.Location.SourceTree == code).Select(diagnostic => diagnostic.Id));
    }
}
