using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using SocketDupAnalyzers.CodeFixes.Fixes.Concurrency;
using SocketDupAnalyzers.Hosts;

namespace SocketDupAnalyzers.Tests.Fixes.Concurrency;

/// <summary>Runs the fix of concurrent operations over types; <c>[|…|]</c> is reported.</summary>
internal static class Gated
{
    private const string Usings = """
        using System;
        using System.IO;
        using System.Net.Sockets;
        using System.Threading;
        using System.Threading.Tasks;


        """;

    public static Task Mends(string before, string after) => Test(before, after).RunAsync();

    public static Task Refuses(string types) => Mends(types, types);

    public static Task MendsAs(LanguageVersion version, string before, string after)
    {
        var test = Test(before, after);
        test.SolutionTransforms.Add((solution, project) => As(solution, project, version));
        return test.RunAsync();
    }

    public static CSharpCodeFixTest<ClassHost, GateFix, DefaultVerifier> Test(string before, string after)
    {
        var test = Verify.FixTest<ClassHost, GateFix>(Usings + Mark(before), Usings + Mark(after));
        test.DisabledDiagnostics.AddRange(Rules.All.Select(rule => rule.Id).Except(["SDA3001"]));
        return test;
    }

    public static string Mark(string source) => source.Replace("[|", "{|SDA3001:").Replace("|]", "|}");

    private static Solution As(Solution solution, ProjectId project, LanguageVersion version) =>
        solution.WithProjectParseOptions(project, ((CSharpParseOptions)solution.GetProject(project)!.ParseOptions!).WithLanguageVersion(version));
}
