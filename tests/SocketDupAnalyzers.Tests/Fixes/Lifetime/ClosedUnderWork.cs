using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.CodeFixes.Fixes.Lifetime;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.Tests.Fixes.Lifetime;

/// <summary>Runs one of the fixes of a close under work over the statements of a method, or over members of a class.</summary>
internal sealed class ClosedUnderWork
{
    private const string Echo = """


        private static async Task EchoAsync(Socket conn)
        {
            await Task.Yield();
            conn.Send(new byte[4]);
        }

        private static void Serve(Socket conn) => conn.Send(new byte[4]);
        """;

    private readonly string _key;

    private ClosedUnderWork(string key) => _key = key;

    public static ClosedUnderWork Await { get; } = new("SDA1003.AwaitWork");

    public static ClosedUnderWork Own { get; } = new("SDA1003.OwnByWork");

    /// <summary>A method with the statements, beside an async method and another that both use a socket.</summary>
    public Task Fixes(string signature, string before, string after) => Test(Member(signature, before), Member(signature, after)).RunAsync();

    /// <summary>As the other one, where the method's head changes too.</summary>
    public Task Fixes(string signature, string before, string changed, string after) => Test(Member(signature, before), Member(changed, after)).RunAsync();

    public Task Refuses(string signature, string statements) => Fixes(signature, statements, statements);

    public CSharpCodeFixTest<FlowHost, ClosedUnderWorkFix, DefaultVerifier> Test(string before, string after)
    {
        var test = FixCase.Test<ClosedUnderWorkFix>("SDA1003", FixCase.Members(before + Echo), FixCase.Members(after + Echo));
        test.CodeActionEquivalenceKey = _key;
        return test;
    }

    public static string Member(string signature, string statements) => signature + "\n{\n    " + statements.Replace("\n", "\n    ").Replace("\n    \n", "\n\n") + "\n}";
}
