using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.CodeFixes.Fixes.Ownership;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>Runs the fixes of a duplicate that is not closed over the statements of a method, or over a whole file; all three rules are on.</summary>
internal sealed class CloseDuplicate
{
    private readonly string _id;

    private CloseDuplicate(string id) => _id = id;

    public static CloseDuplicate Never { get; } = new("SDA2001");

    public static CloseDuplicate OnSomePath { get; } = new("SDA2002");

    public static CloseDuplicate OnException { get; } = new("SDA2007");

    public static string Method(string statements, string signature = "void Serve(Socket conn, byte[] data, bool flag)") => FixCase.Method(statements, signature);

    public Task Fixes(string before, string after) => FixesFile(Method(before), Method(after));

    public Task Fixes(string signature, string before, string after) => FixesFile(Method(before, signature), Method(after, signature));

    public Task FixesFile(string before, string after) => Test(before, after).RunAsync();

    public Task Refuses(string statements) => Fixes(statements, statements);

    public Task Refuses(string signature, string statements) => Fixes(signature, statements, statements);

    public CSharpCodeFixTest<FlowHost, CloseDuplicateFix, DefaultVerifier> Test(string before, string after) =>
        FixCase.Test<CloseDuplicateFix>(_id, before, after, "SDA2001", "SDA2002", "SDA2007", "SDA1001", "SDA1002");

    /// <summary>The test as C# 7.3.</summary>
    public CSharpCodeFixTest<FlowHost, CloseDuplicateFix, DefaultVerifier> OldTest(string before, string after)
    {
        var test = Test(Method(before), Method(after));
        test.SolutionTransforms.Add(FixCase.AsCSharp73);
        return test;
    }
}
