using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Runs one of the fixes of a late use over the statements of a method, or over a whole file.</summary>
internal sealed class UseAfterClose
{
    private readonly string _key;

    private UseAfterClose(string key) => _key = key;

    public static UseAfterClose UseDuplicate { get; } = new("SDA1002.UseDuplicate");

    public static UseAfterClose CloseAfterLastUse { get; } = new("SDA1002.CloseAfterLastUse");

    public static string Method(string statements, string signature = "void Serve(Socket conn, byte[] data, bool flag)") => FixCase.Method(statements, signature);

    public Task Fixes(string before, string after) => FixesFile(Method(before), Method(after));

    public Task Fixes(string signature, string before, string after) => FixesFile(Method(before, signature), Method(after, signature));

    public Task FixesFile(string before, string after) => Test(before, after).RunAsync();

    public Task Refuses(string statements) => Fixes(statements, statements);

    public Task Refuses(string signature, string statements) => Fixes(signature, statements, statements);

    public CSharpCodeFixTest<FlowHost, UseAfterCloseFix, DefaultVerifier> Test(string before, string after)
    {
        var test = FixCase.Test<UseAfterCloseFix>("SDA1002", before, after, "SDA1001");
        test.CodeActionEquivalenceKey = _key;
        return test;
    }
}
