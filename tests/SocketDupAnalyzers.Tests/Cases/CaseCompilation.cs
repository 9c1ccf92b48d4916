using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SocketDupAnalyzers.Tests.Knowledge;

namespace SocketDupAnalyzers.Tests.Cases;

/// <summary>How case files are compiled: the newest C#, for .NET 10 and ASP.NET, with the usual global usings.</summary>
internal static class CaseCompilation
{
    private static readonly CSharpParseOptions s_parse = new(
        LanguageVersion.Preview,
        preprocessorSymbols: ["NET", .. Enumerable.Range(5, 6).Select(major => $"NET{major}_0_OR_GREATER"), "NETCOREAPP", "NETCOREAPP3_0_OR_GREATER"]);

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly SyntaxTree s_usings = CSharpSyntaxTree.ParseText(
        string.Concat(new[] { "System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks" }
            .Select(name => $"global using {name};\n")),
        s_parse,
        "Usings.g.cs");

    // The trees of files that never change are parsed once; references share their symbols between compilations.
    private static readonly CSharpCompilation s_base = CSharpCompilation.Create("Case", [s_usings], [.. Compilations.Framework, .. Compilations.Web], s_options);

    public static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, s_parse, path);

    public static CSharpCompilation Of(params IEnumerable<SyntaxTree> trees) => s_base.AddSyntaxTrees(trees);

    /// <summary>The compilation of one file, with the rule <paramref name="id"/> switched on, whatever it is by default.</summary>
    public static CSharpCompilation Of(string id, SyntaxTree tree) =>
        Of(tree).WithOptions(s_options
            .WithOutputKind(IsProgram(tree) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(id, ReportDiagnostic.Warn)));

    private static bool IsProgram(SyntaxTree tree) => tree.GetRoot().ChildNodes().Any(node => node.IsKind(SyntaxKind.GlobalStatement));
}
