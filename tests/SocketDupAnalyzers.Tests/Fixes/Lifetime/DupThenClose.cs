using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Runs dup-then-close over the statements of a method, or over a whole file.</summary>
internal static class DupThenClose
{
    /// <summary>A file with one method around the statements.</summary>
    public static string Method(string statements, string signature = "void Serve(Socket conn, int pid, bool flag)", string className = "Server") =>
        FixCase.Method(statements, signature, className);

    /// <summary>A file with top-level statements.</summary>
    public static string Program(string statements) => FixCase.Program(statements);

    /// <summary>The members of a class.</summary>
    public static string Members(string members) => FixCase.Members(members);

    public static Task Fixes(string before, string after) => FixesFile(Method(before), Method(after));

    public static Task Fixes(string signature, string before, string after) => FixesFile(Method(before, signature), Method(after, signature));

    public static Task FixesFile(string before, string after) => Test(before, after).RunAsync();

    public static Task Refuses(string statements) => Fixes(statements, statements);

    public static Task Refuses(string signature, string statements) => Fixes(signature, statements, statements);

    public static CSharpCodeFixTest<FlowHost, DupThenCloseFix, DefaultVerifier> Test(string before, string after) =>
        FixCase.Test<DupThenCloseFix>("SDA1001", before, after, "SDA1002");
}
