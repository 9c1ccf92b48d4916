using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.Tests.Fixes;

/// <summary>Code around the statements that a fix is tried on, and the test that tries it.</summary>
internal static class FixCase
{
    private const string Native = """

        internal static class Native
        {
            private static object s_kept;
            public static Socket Duplicate(this Socket s) => new Socket(new SafeSocketHandle((IntPtr)dup((int)s.Handle), true));
            public static void Start(Socket worker) => s_kept = worker;
            public static void Keep(object kept) => s_kept = kept;
            public static void Log(string text) { }
            [DllImport("libc", SetLastError = true)] public static extern int dup(int fd);
            [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
            [DllImport("libc", SetLastError = true)] public static extern int write(int fd, byte[] data, int length);
            [DllImport("libc", SetLastError = true)] public static extern int open(string path, int mode);
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
    public static string Method(string statements, string signature, string className = "Server") =>
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

    /// <summary>
    /// A fix tried where <c>[|…|]</c> is reported as <paramref name="id"/> says; rules that are not among <paramref name="rules"/> are off.
    /// </summary>
    public static CSharpCodeFixTest<FlowHost, TFix, DefaultVerifier> Test<TFix>(string id, string before, string after, params IEnumerable<string> rules)
        where TFix : CodeFixProvider, new()
    {
        var test = Verify.FixTest<FlowHost, TFix>(Mark(before, id), Mark(after, id));
        test.DisabledDiagnostics.AddRange(Rules.All.Select(rule => rule.Id).Except([id, .. rules]));
        return test;
    }

    /// <summary>The project as C# 7.3, which has no using declarations.</summary>
    public static Solution AsCSharp73(Solution solution, ProjectId project) =>
        solution.WithProjectParseOptions(project, ((CSharpParseOptions)solution.GetProject(project)!.ParseOptions!).WithLanguageVersion(LanguageVersion.CSharp7_3));

    private static string Mark(string source, string id) => source.Replace("[|", $"{{|{id}:").Replace("|]", "|}");

    private static string Indent(string text, string indentation) =>
        string.Join("\n", text.Split('\n').Select(line => line.Length == 0 || line.StartsWith('#') ? line : indentation + line));
}
