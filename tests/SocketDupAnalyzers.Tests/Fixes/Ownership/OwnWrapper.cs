using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.CodeFixes.Fixes.Ownership;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>Runs one of the two fixes of a wrapper that does not own over the statements of a method.</summary>
internal sealed class OwnWrapper
{
    private readonly string _key;

    private OwnWrapper(string key) => _key = key;

    /// <summary>The wrapper becomes the owner.</summary>
    public static OwnWrapper Own { get; } = new("SDA2006.Own");

    /// <summary>What is under it is closed beside it.</summary>
    public static OwnWrapper Beside { get; } = new("SDA2006.Beside");

    public Task Fixes(string before, string after) => Fixes("void Serve(Socket conn, Socket listener, byte[] data)", before, after);

    public Task Fixes(string signature, string before, string after) => Test(FixCase.Method(before, signature), FixCase.Method(after, signature)).RunAsync();

    public Task Refuses(string statements) => Fixes(statements, statements);

    public Task Refuses(string signature, string statements) => Fixes(signature, statements, statements);

    public CSharpCodeFixTest<FlowHost, OwnWrappedFix, DefaultVerifier> Test(string before, string after)
    {
        var test = FixCase.Test<OwnWrappedFix>("SDA2006", before, after, "SDA1001", "SDA1002", "SDA1004", "SDA1005", "SDA2001", "SDA2002", "SDA2007");
        test.CodeActionEquivalenceKey = _key;
        return test;
    }
}
