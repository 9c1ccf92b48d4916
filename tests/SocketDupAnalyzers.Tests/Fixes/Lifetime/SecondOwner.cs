using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;
using SocketDupAnalyzers.Hosts;
using SocketDupAnalyzers.Tests.Support;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Runs the fix of a second owner over statements, with a project that can duplicate or one that cannot.</summary>
internal static class SecondOwner
{
    private const string Signature = "Socket Serve(Socket conn, Socket listener, byte[] data, bool flag)";

    private const string Usings = """
        using System;
        using System.Net.Sockets;
        using System.Runtime.InteropServices;
        using System.Threading.Tasks;


        """;

    /// <summary>The file that the fix adds.</summary>
    public static (string, SourceText) Added(string type = "SocketDuplication") =>
        ($"/0/{type}.cs", SourceText.From(Repository.SocketDuplication.Replace("SocketDuplication", type), Encoding.UTF8));

    /// <summary>A file with a method around the statements, and what stands behind its class.</summary>
    public static string File(string statements, string rest = "", string signature = Signature, string className = "Server") =>
        $$"""
        {{Usings}}internal class {{className}}
        {
            private Socket _conn, _worker;

            {{signature}}
            {
                {{statements.Replace("\n", "\n        ")}}
            }
        }
        {{rest}}
        """;

    /// <summary>With <c>Duplicate</c> for sockets in the project.</summary>
    public static Task Fixes(string before, string after) => FixCase.Test<DuplicateFirstFix>(
        "SDA1005", FixCase.Method(before, Signature), FixCase.Method(after, Signature), "SDA1001", "SDA1002", "SDA1004", "SDA2001").RunAsync();

    public static Task Refuses(string statements) => Fixes(statements, statements);

    public static CSharpCodeFixTest<FlowHost, DuplicateFirstFix, DefaultVerifier> Test(string before, string after) =>
        FixCase.Test<DuplicateFirstFix>("SDA1005", before, after, "SDA1001", "SDA1002", "SDA1004", "SDA2001");

    /// <summary>With a file added.</summary>
    public static CSharpCodeFixTest<FlowHost, DuplicateFirstFix, DefaultVerifier> AddingTest(string before, string after, string type = "SocketDuplication")
    {
        var test = Test(before, after);
        test.FixedState.Sources.Add(Added(type));
        return test;
    }
}
