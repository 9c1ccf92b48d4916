using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SocketDupAnalyzers.Tests.Support;
using Xunit;

namespace SocketDupAnalyzers.Tests.Fixes;

/// <summary>A file that is compiled more than once, as in a project for several frameworks: a fix must compile everywhere.</summary>
public sealed class LinkedFileTests
{
    private const string Never = """
        using System;
        using System.Net.Sockets;
        using System.Runtime.InteropServices;

        internal static class Server
        {
            public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true));

            public static void Serve(Socket conn, byte[] data)
            {
                var copy = conn.Duplicate();
                copy.Send(data);
            }

            [DllImport("libc")]
            private static extern int dup(int fd);
        }
        """;

    private const string Raw = """
        using System.Runtime.InteropServices;

        internal static class Server
        {
            public static void Serve(int descriptor, byte[] data)
            {
                int copy = Native.dup(descriptor);
                Native.write(copy, data, data.Length);
            }
        }

        internal static partial class Native
        {
            [DllImport("libc")]
            public static extern int dup(int fd);

            [DllImport("libc")]
            public static extern nint write(int descriptor, byte[] data, nint length);
        }
        """;

    private const string Gate = """
        using System.Net.Sockets;
        using System.Threading;

        internal class Server
        {
            private readonly Socket _socket;

            public Server(Socket socket)
            {
                _socket = socket;
                new Thread(() => _socket.Send(new byte[1])).Start();
            }

            public void Send(byte[] data)
            {
                _socket.Send(data);
            }
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp12, "using var copy = conn.Duplicate();")]
    [InlineData(LanguageVersion.CSharp7_3, "using (var copy = conn.Duplicate())")]
    public async Task The_oldest_language_decides(LanguageVersion other, string expected) =>
        Assert.Contains(expected, await MendAsync("SDA2001", Never, project => project.WithParseOptions(new CSharpParseOptions(other))));

    /// <summary>What the other project says of the changed file counts, too.</summary>
    [Fact]
    public async Task Nothing_is_offered_that_does_not_compile_in_the_other_project()
    {
        Assert.Contains("Native.close(copy);", await MendAsync("SDA2001", Raw, AddClose));
        Assert.Null(await MendAsync("SDA2001", Raw, project => project));
    }

    [Fact]
    public async Task A_lock_that_all_frameworks_have()
    {
        Assert.Contains("private readonly Lock _socketSendGate", await MendAsync("SDA3001", Gate, project => project));
        Assert.Contains(
            "private readonly object _socketSendGate",
            await MendAsync("SDA3001", Gate, project => project.WithMetadataReferences(project.MetadataReferences.Where(reference => !reference.Display!.EndsWith("System.Threading.dll")))
                .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12))));
    }

    /// <summary>The first fix offered for the file in one project, beside another project that compiles it; null where there is none.</summary>
    private static async Task<string?> MendAsync(string id, string text, System.Func<Project, Project> change)
    {
        using var workspace = new AdhocWorkspace();
        var one = Open(workspace.CurrentSolution, "One", text, AddClose);
        var solution = Open(one.Project.Solution, "Two", text, change).Project.Solution;
        var document = solution.GetDocument(one.Id)!;
        Assert.Single(document.GetLinkedDocumentIds());

        var compilation = (await document.Project.GetCompilationAsync())!;
        var report = (await compilation.WithAnalyzers(Package.Analyzers).GetAnalyzerDiagnosticsAsync()).First(diagnostic => diagnostic.Id == id);
        var actions = new List<CodeAction>();
        foreach (var fix in Package.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, report, (action, _) => actions.Add(action), default));
        }

        if (actions.Count == 0)
        {
            return null;
        }

        var changed = (await actions[0].GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    private static Project AddClose(Project project) => project.AddDocument(
        "Close.cs", """internal static partial class Native { [System.Runtime.InteropServices.DllImport("libc")] public static extern int close(int fd); }""").Project;

    private static Document Open(Solution solution, string name, string text, System.Func<Project, Project> change)
    {
        var project = solution.AddProject(name, name, LanguageNames.CSharp)
            .WithCompilationOptions(ExampleOptions.Compilation.WithNullableContextOptions(NullableContextOptions.Disable))
            .WithParseOptions(ExampleOptions.Parse)
            .WithMetadataReferences(ExampleOptions.References);
        return change(project).AddDocument("Server.cs", text, filePath: "/Server.cs");
    }
}
