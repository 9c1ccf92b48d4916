using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

/// <summary>
/// Loads the analyzer in args[0] into the compiler that this program references and runs it on the file in args[1], or on each case file in the
/// folder there: what a case file must and may report is said at the ends of its lines.
/// </summary>
internal static class OldCompiler
{
    private static readonly CSharpParseOptions s_parse = new(
        LanguageVersion.Preview,
        preprocessorSymbols: Enumerable.Range(5, 6).Select(major => $"NET{major}_0_OR_GREATER").Append("NET").Append("NETCOREAPP"));

    private static readonly ImmutableArray<MetadataReference> s_references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    private static void Main(string[] args)
    {
        Console.WriteLine("compiler " + typeof(CSharpCompilation).Assembly.GetName().Version);

        var analyzers = Assembly.LoadFrom(args[0])
            .GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();
        if (Directory.Exists(args[1]))
        {
            RunCases(analyzers, args[1]);
            return;
        }

        foreach (var diagnostic in Compile(File.ReadAllText(args[1])).WithAnalyzers(analyzers).GetAllDiagnosticsAsync().GetAwaiter().GetResult())
        {
            Console.WriteLine($"line {Line(diagnostic)}: {diagnostic.Severity} {diagnostic.Id}");
        }
    }

    private static void RunCases(ImmutableArray<DiagnosticAnalyzer> analyzers, string folder)
    {
        var (right, unknown) = (0, 0);
        foreach (var path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path);
            var compilation = Compile(text);
            if (compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                unknown++;
                continue;
            }

            var reported = compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
                .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
                .Select(diagnostic => (Line(diagnostic), diagnostic.Id)).ToHashSet();
            var (must, may) = (Markers(text, '!'), Markers(text, '?'));
            var wrong = must.Except(reported).Concat(reported.Except(must).Except(may)).ToList();
            right += wrong.Count == 0 ? 1 : 0;
            foreach (var (line, id) in wrong)
            {
                Console.WriteLine($"wrong: {Path.GetRelativePath(folder, path)} line {line} {id}");
            }
        }

        Console.WriteLine($"right {right}");
        Console.WriteLine($"not understood {unknown}");
    }

    private static CSharpCompilation Compile(string text) => CSharpCompilation.Create(
        "Consumer",
        new[] { text, "global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks;" }
            .Select(source => CSharpSyntaxTree.ParseText(source, s_parse)),
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static HashSet<(int Line, string Id)> Markers(string text, char kind) => text.Split('\n')
        .SelectMany((line, i) => Regex.Matches(line, @"//" + Regex.Escape(kind.ToString()) + @"(?:\s+(?<id>SDA\d{4}))+")
            .SelectMany(match => match.Groups["id"].Captures.Select(id => (i + 1, id.Value))))
        .ToHashSet();
}
