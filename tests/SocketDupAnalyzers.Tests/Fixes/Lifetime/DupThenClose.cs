using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Runs the fix over the statements of a method, or over a whole file.</summary>
internal static class DupThenClose
{
    private const string Native = """

        internal static class Native
        {
            public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true));
            public static void Start(Socket worker) { }
            public static void Log(string text) { }
            [DllImport("libc", SetLastError = true)] public static extern int dup(int fd);
            [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
        }

        """;

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.IO;
        using System.Net.Sockets;
        using System.Runtime.InteropServices;
        using System.Threading.Tasks;
        using static Native;


        """;

    /// <summary>A file with one method around the statements.</summary>
    public static string Method(string statements, string signature = "void Serve(Socket conn, int pid, bool flag)", string className = "Server") =>
        $$"""
        {{Usings}}internal class {{className}}
        {
            private Socket _conn, _worker;

            {{signature}}
            {
        {{Indent(statements, "        ")}}
            }
        }
        {{(className == "Server" ? Native : "")}}
        """;

    /// <summary>A file with top-level statements.</summary>
    public static string Program(string statements) => Usings + statements + "\n" + Native;

    /// <summary>The members of a class.</summary>
    public static string Members(string members) =>
        $$"""
        {{Usings}}internal class Server
        {
        {{Indent(members, "    ")}}
        }
        {{Native}}
        """;

    public static Task Fixes(string before, string after) => FixesFile(Method(before), Method(after));

    public static Task Fixes(string signature, string before, string after) => FixesFile(Method(before, signature), Method(after, signature));

    public static Task FixesFile(string before, string after) => Test(before, after).RunAsync();

    public static Task Refuses(string statements) => Fixes(statements, statements);

    public static Task Refuses(string signature, string statements) => Fixes(signature, statements, statements);

    public static CSharpCodeFixTest<FlowHost, DupThenCloseFix, DefaultVerifier> Test(string before, string after) =>
        OnlyItsOwn(Verify.FixTest<FlowHost, DupThenCloseFix>(Mark(before), Mark(after)));

    /// <summary>The host has more rules than one: says of which <c>[|…|]</c> speaks.</summary>
    public static string Mark(string source) => source.Replace("[|", "{|SDA1001:").Replace("|]", "|}");

    /// <summary>Leaves the other rules out: the snippets are about the order of two statements.</summary>
    private static CSharpCodeFixTest<FlowHost, DupThenCloseFix, DefaultVerifier> OnlyItsOwn(CSharpCodeFixTest<FlowHost, DupThenCloseFix, DefaultVerifier> test)
    {
        test.DisabledDiagnostics.AddRange(Rules.All.Select(rule => rule.Id).Where(id => id != "SDA1001"));
        return test;
    }

    private static string Indent(string text, string indentation) =>
        string.Join("\n", text.Split('\n').Select(line => line.Length == 0 || line.StartsWith('#') ? line : indentation + line));
}
